/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var Qm=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Ym=(t,e)=>{for(var n in e)Qm(t,n,{get:e[n],enumerable:!0})};function At(t,e="sr"){let n=Ft("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Yc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ft,Pe=F(()=>{"use strict";Ft=t=>document.getElementById(t)});async function Zc(){let t=Uint8Array.from(atob(Ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Hi=Zm(await new Response(e).json())}function Zm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Hi,Vi=F(()=>{"use strict";Pe()});function ep(t){var e=Xc.get(this);return e||(e=new Map,Xc.set(this,e)),(e=tp(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var $=0;$<n[p].length;$++)s=n[p][$],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][$+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var tp,Xc,np=F(()=>{tp=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,tp(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Xc=new Map});function Xs(t){t&&t.parentNode&&t.remove()}function Zi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Yi.call(arguments,2):n),br(t,i,s,o,null)}function br(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kr,__v:o||++rp,__i:-1,__u:0};return!o&&Wt.vnode&&Wt.vnode(r),r}function da(t){return t.children}function ia(t,e){this.props=t,this.context=e,this.__g=0}function Ms(t,e){if(e==null)return t.__&&Ms(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ms(t)}function nf(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=to({constructor:kr},n)).__v=n.__v+1,Wt.vnode&&Wt.vnode(e),Xi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Ms(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,$p(o,e,r),n.__=n.__e=null,e.__e!=s&&lp(e))}function lp(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),lp(t)}function sp(t){(8&t.__g||(t.__g|=8,Ls.push(t),ca++))&&Ki==Wt.debounceRendering||((Ki=Wt.debounceRendering)||queueMicrotask)(cp)}function cp(){try{for(var t,e=1;Ls.length;)Ls.length>e&&Ls.sort(ap),t=Ls.shift(),e=Ls.length,8&t.__g&&nf(t)}finally{(ca=Ls.length)&&(Ki||queueMicrotask)(cp)}}function pp(t,e,n,s,o,r,i,l,c,u,p){var $,m,d,h,f,b,w=s.__k||ua,v=e.length;for(c=sf(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||pa,d.__i=$,b=Xi(t,d,m,o,r,i,l,c,u,p),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&tl(m.ref,null,d,m),d.ref&&p.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=up(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function sf(t,e,n,s,o){var r,i,l,c,u,p,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=br(null,i):Qi(i)?i=v[r]=br(da,{children:i}):i.constructor===kr&&i.__b?i=v[r]=br(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=of(i,n,c,f))&&(f--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?b--:u==c+1?b++:u!=c&&(u>c?b--:b++,w=1)):(~u||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(p=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=p.length;b<m;)p[d=b+m>>1]<i.__i?b=d+1:m=d;p[b]=i.__i,$[r]=b+1}for(b=p.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Ms(l)),el(l,l));return s}function up(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=up(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ms(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function of(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function op(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ra(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||op(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||op(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Gi[e]||(Gi[e]=rf(e)),(t.__a||(t.__a={}))[e]=Ji,r=e!=(e=e.replace(ip,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function rf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[aa]==null)e[aa]=Ji++;else if(e[aa]<this.__a[t])return;return n(Wt.event?Wt.event(e):e)}}}function Xi(t,e,n,s,o,r,i,l,c,u){var p,$,m,d,h,f,b,w,v,O,y,j,E,K,T,A,et,Z,yt=e.type;if(e.constructor!==kr)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,$=r=[],p.nodeType==8?l=la(p,r):r.push(p),l=r[0]||l),(p=Wt.__b)&&p(e);t:if(typeof yt=="function"){m=i.length;try{if(w=e.props,v=(p=yt.prototype)&&p.render,O=(p=yt.contextType)&&s[p.__c],y=p?O?O.props.value:p.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new yt(w,y):(e.__c=d=new ia(w,y),d.constructor=yt,d.render=lf),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),yt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=to({},d.__s)),to(d.__s,yt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!yt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Se){Se&&(Se.__=e)}),ua.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ms(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!yt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,j=Wt.__r,E=v?25:0;do d.__g&=-9,j&&j(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);v&&(ua.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=to({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),K=p&&p.type===da&&p.key==null?p.props.children:p,w.__P&&(p=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Se){Se&&el(Se,Se)}),n.__k=null),l=n.__k?Ms(n,0):null),l=pp(t,Qi(K)?K:[K],e,n,s,o,r,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,$&&$.some(Xs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Se){if(i.length=m,e.__v=null,c||r)if(Se&&Se.then){if(e.__u|=128|c,r){for(~(et=r.indexOf(l||void 0))||(et=r.length);(Z=r[et-1])&&Z.nodeType==8;)et--;for(;et<r.length;et++)if(Z=r[et])if(r[et]=null,T){if(Z==A)break}else{if(Z.nodeType!=8)break;Z.data.startsWith("$s")&&(A=la(T=Z))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(p=la(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Xs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Se&&Se.then||dp(e),Wt.__e(Se,e,n)}}else l=e.__e=af(n.__e,e,n,s,o,r,i,c,u,t);return(p=Wt.diffed)&&p(e),l}function la(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function dp(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(dp))}function $p(t,e,n){for(var s=0;s<n.length;)tl(n[s++],n[s++],n[s++]);Wt.__c&&Wt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Wt.__e(r,o.__v)}})}function af(t,e,n,s,o,r,i,l,c,u){var p,$,m,d,h,f,b,w,v=n.props||pa,O=e.props,y=e.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(y?h.localName==y:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!y)return w.createTextNode(O);t=w.createElementNS(o,y,O.is?O:u),l&&(Wt.__m&&Wt.__m(e,r),l=!1),r=null}if(y){if(u=y=="template"&&t.content||t,r=y=="textarea"&&O.defaultValue!=null?null:r&&Yi.call(u.childNodes),!l&&r)for(v={},p=0;p<t.attributes.length;p++)v[(h=t.attributes[p]).name]=h.value;for(p in v)h=v[p],p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||ra(t,p,null,h,o);for(p in O)h=O[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?$=h:p=="value"?f=h:p=="checked"?b=h:l&&typeof h!="function"||v[p]===h||ra(t,p,h,v[p],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ef.test(y))&&(o="http://www.w3.org/1999/xhtml"),pp(u,Qi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Ms(n,0),l,c),r&&r.some(Xs)),l&&y!="textarea"||(p="value",y=="progress"&&f==null?t.removeAttribute(p):f==null||f===t[p]&&(y!="progress"||f)||ra(t,p,f,v[p],o),p="checked",b!=null&&b!=t[p]&&ra(t,p,b,v[p],o))}else v===O||l&&t.data==O||(t.data=O);return t}function tl(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Wt.__e(o,n)}}function el(t,e,n){var s,o,r,i;if(Wt.unmount&&Wt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||tl(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Wt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&el(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=la(s,r=[]))&&(s==t.__e&&r.some(Xs),Xs(o),Xs(s)),n||Xs(t.__e),t.__e=t.__c=t.__=null}function lf(t,e,n){return this.constructor(t,n)}function Nn(t,e){var n,s,o,r;Wt.__&&Wt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=br(da,{children:[t]}),o=[],r=[],Xi(e,e.__k,s||pa,pa,e.namespaceURI,s?null:e.firstChild?Yi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),$p(o,e.__k,r),e.__k.props.children=null}var Wt,rp,Xm,Ls,Ki,ca,ap,aa,ip,Ji,Gi,tf,kr,pa,ua,ef,Qi,Yi,to,$a=F(()=>{kr=Symbol.for("pv"),pa={},ua=[],ef=/^m(i|n|o|s|text|space)$/,Qi=Array.isArray,Yi=ua.slice,to=Object.assign;Wt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ca=0,t}},rp=0,Xm=function(t){return t!=null&&t.constructor===kr},ia.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=to({},this.state)),typeof t=="function"&&(t=t(to({},n),this.props)),t&&(to(n,t),this.__v&&(e&&this.__k.push(e),sp(this)))},ia.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),sp(this))},ia.prototype.render=da,Ls=[],ca=0,ap=function(t,e){return t.__v.__b-e.__v.__b},aa=Symbol(),ip=/(PointerCapture)$|Capture$/i,Ji=0,Gi={},tf=0});function fa(t,e){ie.__h&&ie.__h($e,t,ma||e),ma=0;var n=$e.__H||($e.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return ma=1,cf(vp,t)}function cf(t,e,n){var s=fa(To++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):vp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);sl(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=$e,!$e.__f)){$e.__f=!0;var o=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(u=!0,sl(m.__[0],m.__N[0])||(p=!0))}),o){var $=o.call(this,r,i,l);return u?$||p:$}return!u||p}}return s.__}function Ce(t,e){var n=fa(To++,3);!ie.__s&&al(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,$e.__H.__h.push(n))}function He(t,e){var n=fa(To++,4);!ie.__s&&al(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,$e.__h.push(n))}function yr(t){return ma=5,Ve(function(){return{current:t}},[])}function Ve(t,e){var n=fa(To++,7);return al(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function pf(){var t;do{for(;t=ol.shift();)try{wr(t)}catch(n){ie.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=xp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(wr),e.__h.some(rl),e.__h=[]}catch(n){e.__h=[],ie.__e(n,t.__v)}}}while(ol.length)}function uf(t){var e,n=function(){clearTimeout(s),yp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);yp&&(e=requestAnimationFrame(n))}function _p(t){t!=1&&mp==ie.requestAnimationFrame||((mp=ie.requestAnimationFrame)||uf)(pf)}function wr(t){var e=$e,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),$e=e}function rl(t){var e=$e;t.__c=t.__(),$e=e}function al(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!sl(n,t[s])})}function vp(t,e){return typeof e=="function"?e(t):e}var To,$e,nl,mp,sl,ma,xp,ol,ie,fp,hp,gp,bp,kp,wp,yp,il=F(()=>{$a();sl=Object.is,ma=0,xp=[],ol=[],ie=Wt,fp=ie.__b,hp=ie.__r,gp=ie.diffed,bp=ie.__c,kp=ie.unmount,wp=ie.__;ie.__b=function(t){$e=null,fp&&fp(t)},ie.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),wp&&wp(t,e)},ie.__r=function(t){hp&&hp(t),To=0;var e=($e=t.__c).__H;e&&(nl==$e?$e.__h=[]:(e.__h.some(wr),e.__h.some(rl),To=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),nl=$e},ie.diffed=function(t){gp&&gp(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&_p(xp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),nl=$e=null},ie.__c=function(t,e){e.some(function(n){try{n.__h.some(wr),n.__h=n.__h.filter(function(s){return!s.__||rl(s)})}catch(s){n.__h=[function(){throw s}]}}),bp&&bp(t,e)},ie.unmount=function(t){kp&&kp(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,_p(ol.push(o))}else wr(o)}catch(r){e=r}}),s.__H=void 0,e&&ie.__e(e,s.__v))};yp=typeof requestAnimationFrame=="function"});function Op(t){if(Array.isArray(t))return t.map(Op);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Zi("wbr",null),n]:[n])}var me,a,z,V=F(()=>{"use strict";np();$a();il();$a();il();me=()=>yr(null);a=ep.bind((t,e,...n)=>Zi(t,e,...typeof t=="string"?n.map(Op):n)),z=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function ff(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Sp,n)&&!t.query.uit?{path:Sp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function pl(t){let e=Object.entries(mf).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[$f[i]||i,l]);return ff({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=df.filter(i=>n&&B.route.query[i]).map(i=>[i,B.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function H(t,e=!1){let n=L(B.route.path,{...B.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ll},"",n),cl())}function cl(t=!1){let e=pl(location.hash),n=B.route.path.join("/")===e.path.join("/");B.route=e,B.led=B.started&&!n&&!t,Cp(e),n||window.scrollTo(0,t&&jp.get(history.state?.turn)||0)}function Lp(t){Cp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ll=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>jp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ll},""),cl(o)};return window.addEventListener("popstate",s,n),cl(),B.started=!0,()=>e.abort()}var df,$f,Sp,mf,B,Cp,ll,jp,Ie,ot=F(()=>{"use strict";df=["plan","koppelingen","stand","verwachtingen","lezing","merk"],$f={ernst:"gewicht"},Sp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},mf={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};B={route:{path:[],query:{}},started:!1,led:!1},ll=0,jp=new Map;Ie=t=>L(["ding",t])});function $t({text:t,title:e=t,children:n}){let s=me();return He(()=>{document.title=`${e} – Ketenkaart`},[e]),He(()=>{B.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function je({text:t}){let{route:e}=B;return He(()=>{B.started&&t&&At(t)},[t,e]),null}var Y,Et=F(()=>{"use strict";Pe();V();ot();Y=()=>window.matchMedia("(max-width: 44rem)").matches});function J(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function en(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function zo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ha(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?it(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ga(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function Mp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,U,_r,Nt,C,dn,it,D=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),U=t=>t.slice(0,1).toUpperCase()+t.slice(1),_r=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],dn=t=>t.map(e=>[e,e]),{compare:it}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,Tp,zp,hf,gf,bf,kf,wf,yf,_f,xf,vf,Of,$n,Bo,W,k,Le,mt,Pn,jt,Pt,Bp,Sf,ps,we,Cf,yn,_n,pt,Fo,Be,In,q=F(()=>{"use strict";Vi();_=Hi,{codes:Tp,progress:zp,queries:hf,names:gf,absent:bf,lists:kf,kinds:wf,called:yf,works:_f,partners:xf,lookups:vf}=_,Of=[Tp,zp,hf,gf,bf,_.dates,kf,wf,yf,_f,xf,vf];for(let t of[...Of,_.words,_.addresses,...[Tp,zp].flatMap(Object.values)])Object.setPrototypeOf(t,null);$n=new Map(Object.entries(_.things)),Bo=new Map(_.plans.map(t=>[t.key,t])),W=_.plans.length>1,k=_.words,Le=t=>t?.words.page||k,mt=t=>Bo.get(t||"")||(W?void 0:_.plans[0]),Pn=t=>Bo.get(t),jt=t=>Bo.get(t.split("/")[0]),Pt=(t,e)=>!e||!jt(t)||jt(t)?.key===e,Bp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Sf=_.plans.flatMap(t=>t.dates),ps=Bp(Sf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),we=ps[ps.length-1].date,Cf=_.plans.flatMap(t=>t.steps),yn=Bp(Cf.reverse(),({notation:t})=>t).reverse(),_n=(t,e)=>{let n=jt(t);return n?_.stands[e]?.[n.key]||n.date:e},pt=t=>_.dates[t]||t||"",Fo=(t=mt())=>t?.source||_.source,Be=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),In=(t,e=mt())=>(e?e.dates:ps).find(n=>n.date===t)?.label||pt(t)});async function ba(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function us(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ul,ye,gt,Ke,qe=F(()=>{"use strict";D();q();ul=5*2**20,ye=()=>window.werkplaats,gt=()=>ye(),Ke=()=>!!ye()&&ye()?.state!=="off"});function X(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!dl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:$l(o,n),without:$l(r,n),links:i},u={...$l(l,n),...c};dl.set(s,u)}return dl.get(s)}function Ts({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function tt(t){let e=W&&Bo.has(t.plan)?t.plan:"",n=ps.some(u=>u.date===t.stand)?t.stand:we,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:we};return[r,i,l].map(Ao).find(u=>eo(u)||ye())||Ao({...l,stated:!1,strict:!1})}function Ao({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function ml(t,e,n){return new Set(n.map(([o])=>tt({...t,[e]:o}).key)).size===n.length?n:[]}var dl,$l,Yn,eo,fl,Fp,Ht=F(()=>{"use strict";q();qe();dl=new Map,$l=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Yn=(t,e)=>X({...t,plan:e.key}).numbers[0];eo=t=>t.key in _.answers;fl=(t,e)=>Bo.get(e)?.steps.find(n=>n.notation===t)?.id,Fp=t=>new Set(X(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>fl(s.step,e))))});var Ap,jf,no,xr,Q,Bt,zs,Me=F(()=>{"use strict";D();q();Ap=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])en(Ap,i,r)}jf=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),no=(t,e=we)=>!jf[e]?.has(t),xr=(t,e=we)=>(Ap.get(t)||[]).filter(n=>no(n.of[0]||n.from,e)),Q=(t,e,n)=>xr(t,n).filter(s=>s.name===e),Bt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),zs=(t,e)=>t.from===e?t.to:t.from});var hl,bt,x,lt,ft,Bs,ka,ds,Vt,Np,xn,_e,Zn,le,ee,nt,Kt,wa,Pp,S,Yt,Ep,qn,so,ya,_a,nn,Lf,xa,$s,vn,Eo,Mf,sn,ce,pe,st=F(()=>{"use strict";D();q();hl=[],bt=(t,e)=>$n.get(t)?.[e]||hl,x=(t,e)=>bt(t,e)[0]||"",lt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ft=(t,e)=>lt(t,e)[0]||"",Bs=t=>$n.has(t),ka=t=>bt(t,"type"),ds=t=>Pp.get(t)||hl,Vt=(t,e)=>ka(t).includes(e),Np=t=>ka(t).flatMap(e=>_.kinds[e]||[])[0],xn=t=>Np(t)?.page||"",_e=t=>Np(t)?.kind||"",Zn=t=>xn(t)==="organisation",le=t=>xn(t)==="undertaking",ee=t=>!!xn(t)&&!!x(t,"prefLabel"),nt=(t,e)=>_.codes[t]?.[e]?.label||e||"",Kt=(t,e)=>nt(_.lists[e],x(t,e)),wa=t=>_.names[t]||k.thing.foreign[t]||t,Pp=new Map;for(let[t,e]of $n)for(let n of e.type||hl)en(Pp,n,t);S=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Yt=t=>_.called[t]?.short||S(t),Ep=t=>x(t,"identifier"),qn=[...ds("Chapter")].sort((t,e)=>it(Ep(t),Ep(e))),so=qn.map(t=>[t,S(t)]),ya=t=>qn.filter(e=>lt(e,"chapterLead").includes(t)),_a=qn.flatMap(t=>lt(t,"chapterLead").map(e=>x(e,"notation"))),nn=[...$n.keys()].filter(le),Lf=[...$n.keys()].filter(Zn),xa=t=>yn.find(e=>e.notation===t),$s=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),vn=yn.map(t=>[t.notation,t.label]),Eo=$s("InterventionKind"),Mf=new Map(Lf.map(t=>[x(t,"notation"),t])),sn=t=>Mf.get(t)||"",ce=t=>_.addresses[t]||"",pe=t=>lt(t,"passage")});function bl(t){let e=s=>ft(ft(s,"barrier"),"broader")||ft(s,"barrier"),n=Sr(t).flatMap(s=>bt(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:Or(t)}function Ip(t,e,n,s){let o=Sn(t,s);return{id:t,work:e,plan:n,name:S(e),short:Yt(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:U(Cr(x(t,"modality"))),day:x(t,"dueBy"),by:pt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:pt(o.on)}}var vr,On,Or,No,gl,on,mn,Po,Io,Rn,Wn,oo,qo,Sr,ro,Dt,va,Cr,Tf,Sn,Fs,kl,fn,Ge,As,ms,wl,jr,Es,yl,Ro,Xn,It=F(()=>{"use strict";ot();D();q();Me();st();vr=t=>e=>_.works[e]?.[t]||[],On=vr("steps"),Or=vr("kinds"),No=vr("years"),gl=vr("leads"),on=vr("acts"),mn=t=>Q(t,"who").map(({from:e})=>e),Po=t=>mn(t).map(e=>x(e,"notation")),Io=t=>C(t).map(e=>[e,S(sn(e))]).sort((e,n)=>it(e[1],n[1])),Rn=(t,e)=>bt(t,"unread").includes(e),Wn=t=>{let e=r=>gl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(on(t).length)return on(t).map(e).join(", ");let n=Q(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(Rn(t,"partner"))return k.shared.unread;let[s,...o]=lt(t,"reportedUnder");return s&&!o.length&&on(s).length?g(k.explore.list.above,{above:Yt(s),who:Wn(s)}):_.works[t]?.container?"":k.explore.list.no_partner},oo=t=>C((_.works[t]?.chapters||[]).flatMap(e=>lt(e,"chapterLead"))).map(S),qo=t=>{let e=on(t).length?[]:oo(t),n=e.length>0&&g(k.shared.headed,{heads:J(e)});return[Wn(t),n].filter(Boolean).join("; ")},Sr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of);ro=(t,e)=>Q(t,"deadline",e).map(n=>n.from),Dt=t=>x(t,"isGeneric")==="true",va=t=>{let e=Bt(t,"chapterLead"),n=Q(t,"who"),s=Bt(t,"unitOf").flatMap(o=>Q(o,"who").map(r=>r.to));return o=>{let r=n.filter(c=>c.to===o);if(r.length)return r.some(c=>c.acts)?"acts":"named";let[i,...l]=lt(o,"reportedUnder");return!l.length&&n.some(c=>c.to===i)?"under":[o,...l.length?[]:[i]].some(c=>s.includes(c))?"units":_.works[o]?.chapters?.some(c=>e.includes(c))?"heads":""}},Cr=t=>nt("Modality",t),Tf={},Sn=(t,e=we)=>B.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Tf,Fs=t=>ro(t).map(e=>{let{outcome:n="",stand:s=""}=Sn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),kl=t=>(e,n)=>Sn(e,n)[t]||"",fn=kl("report"),Ge=kl("status"),As=kl("state"),ms=(t,e)=>Xn(t).rows.filter(({id:n})=>Sn(n,e).outcome).map(n=>({...n,...Ip(n.id,n.work,t,e)})),wl=(t,e)=>_.promises[t.key].undated.filter(n=>no(n,e)).map(n=>Ip(n,ft(n,"initiative"),t,e));jr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Es=(t,e=!1)=>jr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>M(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),yl=(t,e)=>{let{reports:n}=Xn(t);return n.find(s=>s.date===_n(t.key,e))||n[n.length-1]},Ro=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Xn=t=>_.promises[t.key]});function Wo(t,e){if(x(t,"crossCutting")==="true")return[{step:Ns,of:t,basis:""}];let n=X(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:ft(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function Oa(t,e){if(le(t))return[t];let n=r=>le(r)&&Pt(r,e.plan);if(Zn(t))return C(Ps(t,e).map(r=>r.to));if(!Rp(t))return C(xr(t,e.date).map(r=>zs(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Wo(r,e).some(i=>i.step===t))}function Wp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(ee),$=A=>(!s||Wo(A,c).some(et=>x(et.step,"notation")===s))&&(!o||Or(A).includes(o))&&(!r||No(A).slice(-1)[0]>=r)&&(!i||No(A)[0]<=i),m=C(p.flatMap(A=>Oa(A,c))),d=A=>p.includes(A)&&!l,h=m.filter(A=>!d(A)&&!$(A)),f=m.filter(A=>d(A)||$(A)&&!u.has(A)).sort(vl),v=[...p.filter(A=>!Zn(A)).flatMap(A=>Oa(A,c)),e].filter(A=>f.includes(A)).flatMap(A=>qp(A,c,l)),O=C([...p.filter(Zn),...v]).filter(A=>!u.has(A)).sort(Do),y=f.flatMap(A=>Ps(A,c,l).filter(et=>O.includes(et.from))),j=f.flatMap(A=>Wo(A,c).map(et=>({work:A,...et}))),E=[...yn.map(A=>A.id),Ns],K=C([...p.filter(Rp),...j.map(A=>A.step)]).filter(A=>!u.has(A)).sort((A,et)=>E.indexOf(A)-E.indexOf(et)),T=r||i?h.filter(A=>!No(A).length).length:0;return{who:O,what:f,steps:K,roles:y,ties:j.filter(A=>K.includes(A.step)),left:h.length,undated:T}}function Sa(t,{who:e,what:n},s){return le(t)?qp(t,s).filter(o=>!e.includes(o)).length:Oa(t,s).filter(o=>!n.includes(o)).length}function Ca(t,e,n,s=!1){let o=Dp(t,e,n,s),r=_l(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>Lr)&&(p===e&&u.length===i+1&&l.push(u),p!==e))for(let $ of o(p).sort(Do))!u.includes($)&&u.length+(r.get($)??i)<=i&&c([...u,$])};return c([t]),l}function Uo(t,e,n,s=!1){let o=Dp(t,e,n,s),r=_l(t,e,o),i=_l(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),u=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Do)),p=new Map([[t,1]]),$=u.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Ps(h,n);return u[d].flatMap(b=>{let w=f.filter(v=>zs(v,h)===b);return w.length&&p.set(h,(p.get(h)||0)+(p.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:u,lines:$,count:p.get(e)||0,length:l}}function Up(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Ps(r,n,!0),...Q(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>le(r)&&Pt(r,n.plan)).sort(vl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function _l(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Hp(t,e){let n=r=>Wo(r,e).map(i=>i.step),[s,o]=t.map(r=>Oa(r,e).flatMap(n));return yn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Vp(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Ns,xl,Ps,qp,Rp,vl,Do,Dp,Lr,ao=F(()=>{"use strict";D();Ht();q();Me();st();It();Ns="dwars",xl=60,Ps=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Pt(o.to,n)),qp=(t,e,n=!1)=>C(Ps(t,e,n).map(s=>s.from)),Rp=t=>xn(t)==="step";vl=(t,e)=>it(Yt(t),Yt(e))||it(S(t),S(e)),Do=(t,e)=>Number(Dt(t))-Number(Dt(e))||vl(t,e);Dp=(t,e,n,s)=>o=>C(Ps(o,n).map(r=>zs(r,o))).filter(r=>r===t||r===e||le(r)||s||!Dt(r)),Lr=30});var zf,Yp,Zp,Mr,Ho,Bf,Xp,Tr,Ma,Ll,Ol,Ff,tu,eu,zl,Bl,nu,Af,zr,Sl,Ef,Nf,Pf,If,Cl,Kp,qf,Ml,Tl,jl,Rf,Gp,Jp,Qp,ja,La,su,Wf,ou=F(()=>{zf="ENTRIES",Yp="KEYS",Zp="VALUES",Mr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ho(this._path);if(Ho(n)==="")return{done:!1,value:this.result()};let s=e.get(Ho(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ho(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ho(e)).filter(e=>e!=="").join("")}value(){return Ho(this._path).node.get("")}result(){switch(this._type){case Zp:return this.value();case Yp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ho=t=>t[t.length-1],Bf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Xp(t,e,n,s,i,1,o,""),s},Xp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let $=0;$<u.length;++$,++p){let m=u[$],d=i*p,h=d-i,f=o[d],b=Math.max(0,p-n-1),w=Math.min(i-1,p+n);for(let v=b;v<w;++v){let O=m!==e[v],y=o[h+v]+ +O,j=o[h+v+1]+1,E=o[d+v]+1,K=o[d+v+1]=Math.min(y,j,E);K<f&&(f=K)}if(f>n)continue t}Xp(t.get(u),e,n,s,o,p,i,l+u)}},Tr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ma(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=zl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Ff(this._tree,e)}entries(){return new Mr(this,zf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Bf(this._tree,e,n)}get(e){let n=Ll(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ll(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Mr(this,Yp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ol(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ol(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ol(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Mr(this,Zp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ma=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ma(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ma(void 0,"",n)},Ll=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ll(t.get(n),e.slice(n.length))},Ol=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Ff=(t,e)=>{let[n,s]=Ma(t,e);if(n!==void 0){if(n.delete(""),n.size===0)tu(s);else if(n.size===1){let[o,r]=n.entries().next().value;eu(s,o,r)}}},tu=t=>{if(t.length===0)return;let[e,n]=zl(t);if(e.delete(n),e.size===0)tu(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&eu(t.slice(0,-1),s,o)}},eu=(t,e,n)=>{if(t.length===0)return;let[s,o]=zl(t);s.set(o+e,n),s.delete(o)},zl=t=>t[t.length-1],Bl="or",nu="and",Af="and_not",zr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?jl:e.autoVacuum;this._options={...Cl,...e,autoVacuum:n,searchOptions:{...Kp,...e.searchOptions||{}},autoSuggestOptions:{...qf,...e.autoSuggestOptions||{}}},this._index=new Tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Tl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let $=n(e,p);if($==null)continue;let m=o(s($,p),p),d=this._fieldIds[p],h=new Set(m).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let f of m){let b=r(f,p);if(Array.isArray(b))for(let w of b)this.addTerm(d,u,w);else b&&this.addTerm(d,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let $=o(e,p);if($==null)continue;let m=n(r($,p),p),d=this._fieldIds[p],h=new Set(m).size;this.removeFieldLength(u,d,this._documentCount,h);for(let f of m){let b=s(f,p);if(Array.isArray(b))for(let w of b)this.removeTerm(d,u,w);else b&&this.removeTerm(d,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Tl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ml.batchSize,r=e.batchWait||Ml.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[$]of p)this._documentIds.has($)||(p.size<=1?c.delete(u):p.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||jl.minDirtCount,s=s||jl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let $=u.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(p),queryTerms:u,match:p};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Jp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Jp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Cl.hasOwnProperty(e))return Sl(Cl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ja(o),c._fieldLength=ja(r),c._storedFields=ja(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let $=new Map;for(let m of Object.keys(p)){let d=p[m];l===1&&(d=d.ds),$.set(parseInt(m,10),ja(d))}c._index.set(u,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await La(o),c._fieldLength=await La(r),c._storedFields=await La(i);for(let[p,$]of c._documentIds)c._idToShortId.set($,p);let u=0;for(let[p,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await La(h))}++u%1e3===0&&await su(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new Tr,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(If(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:Sl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={...Kp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=p*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=u*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Bl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Ef[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let $=i[p],m=this._fieldIds[p],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],y=Pf(v,h,this._documentCount,O,f,c),j=s*o*$*w*y,E=u.get(b);if(E){E.score+=j,Rf(E.terms,e);let K=Sl(E.match,n);K?K.push(p):E.match[n]=[p]}else u.set(b,{score:j,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,Qp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Qp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};zr.wildcard=Symbol("*");Sl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Ef={[Bl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Gp(s.terms,r)}}return t},[nu]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Gp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Af]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Nf={k:1.2,b:.7,d:.5},Pf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},If=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Cl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Wf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Kp={combineWith:Bl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Nf},qf={combineWith:nu,prefix:(t,e,n)=>e===n.length-1},Ml={batchSize:1e3,batchWait:10},Tl={minDirtFactor:.1,minDirtCount:20},jl={...Ml,...Tl},Rf=(t,e)=>{t.includes(e)||t.push(e)},Gp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Jp=({score:t},{score:e})=>e-t,Qp=()=>new Map,ja=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},La=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await su(0);return e},su=t=>new Promise(e=>setTimeout(e,t)),Wf=/[\n\r\p{Z}\p{P}]+/u});function Ta(t,e=[],n=qs(t),s=()=>!0){let o=Nt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Uf&&l.length>=c.length+Hf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Ko(t,e){let n=Vo(t).map(Nt);return Is(e).every(s=>n.some(Ta(s)))}function za(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(ru))au(o).map(Nt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Df,Uf,Hf,ru,Vf,Is,au,Vo,qs,Go=F(()=>{"use strict";D();Df=4,Uf=6,Hf=3,ru=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Vf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Is=t=>Vf(t).match(ru)||[],au=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Vo=t=>Is(t).flatMap(au),qs=t=>t.length>1&&t.length<=Df&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Qf(){let t=new Map([...$n.keys()].filter(ee).map(s=>{let o=[_.called[s]&&S(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[_e(s)],text:o.filter(Boolean)}]}));for(let[s,o]of $n){let r=Re.owners.flatMap(u=>lt(s,u)),i=t.get([s,...r].find(u=>t.has(u)));i?.sort.push(...Jf(s));let l=lt(s,"organisation").map(u=>`${S(u)}: `)[0]||"",c=u=>l+pt(u);i?.text.push(...Re.texts.flatMap(u=>(o[u]||[]).map(c)))}let e=s=>Number(Re.weights[s]??Re.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Re.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:_e(s),titles:Gf(s),...o},i=C(Bt(s,"who")).filter(c=>!on(s).includes(c)),l={actors:iu(Re.actors,on(s)),text:[...r.text,...iu(Re.others,i)]};return{...r,...l,weight:Math.min(...ka(s).map(e))}}),...Object.entries(_.queries).filter(Il).map(([s,{title:o,question:r,why:i}])=>n(s,o,Re.question,["vragen",s],[r,i])),...C(Object.values(_.progress[we]).flatMap(({status:s})=>s||[])).map(s=>n(s,U(nt("Status",s)),Re.in_state,["maatregelen"],[],{staat:s})),...Object.entries(k.measures.together).map(([s,{label:o}])=>n(s,U(o),Re.in_state,["maatregelen"],[],{staat:s})),...Object.values(W?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Re.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function du(){let t=new Map(Qf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Vo)),s=new Set(n.filter(p=>!Ba(p)).map(Nt)),o=new zr({fields:Jo,extractField:(p,$)=>$==="id"?p.id:p[$].join(" · "),tokenize:Vo,processTerm:p=>Ba(p)?null:Nt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Vo),i=new Set(r.filter(qs).map(Nt)),l=e.filter(p=>Re.synonyms.some($=>Vt(p.id,$))),c=[...l.map(p=>p.titles),...Re.same].map(p=>C(p.map(ts))).filter(p=>p.length>1),u=new Set(l.flatMap(p=>p.titles.flatMap(Vo)).map(Nt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:u}}function th(t){if(fe.known.has(t))return Fl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&fe.known.has(n));return[...Fl.get(t)||[],...e.flatMap(n=>Fl.get(n)||[n])]}function ql(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(o=>fe.shorts.has(o));if(n||qs(t)||e.length<2)return Ta(n||t,[],!0);let s=[...fe.known].some(o=>o.startsWith(e));return Ta(t,th(e),!1,o=>s||fe.known.has(o))}function Wl(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!fe.known.has(n)||e<Pl&&!fe.shorts.has(n))continue;let o=s.length>=Pl&&fe.known.has(s)?[s]:Wl(s);if(o.length)return[n,...o]}return[]}function eh(t){for(let e of t.length<$u||/\d/.test(t)?[]:t.length<Zf?[1]:[1,2]){let s=fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Fa(t){let e=Is(t).filter(n=>!Ba(n));return e.length?e:Is(t)}function fu(t){return Fa(t).flatMap(e=>{if(qs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Wl(Nt(e)),()=>eh(Nt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Rl(ql(r)).length))return o}return[e]})}function nh(t,e){let n=t.filter(qs).map(ts),s=fe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Xf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Is(o).filter(r=>!Ba(r)))]}function sh(t,e){let[n,...s]=t.titles.map(ts);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Al(t){fe=fe||du();let e=fu(t),n=e.join(" "),s=Fa(t).join(" "),o=Nt(n)===Nt(s)?ts(t):ts(n),[,...r]=nh(e,o),i=[e,...r].map(d=>d.map(ql)),l=[o,...r.map(d=>ts(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),u=new RegExp(`\\b(?:${l.join("|")})\\b`),p=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>u.test(Nt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:mu,queries:Rl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Yf.entries())for(let{id:w,score:v}of fe.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=fe.items.get(w),y=sh(O,o)??f+4+ +(b.length===Jo.length&&!p(O));y<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:y,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||it(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Br(t){let e=Al(t);if(e.found.length||Fa(t).length<2)return e;let n=Fa(t).flatMap(o=>Al(o).found.length?{word:o,...Al(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function hu(t,e){fe=fe||du();let{parties:n}=fe,s=($,m)=>{let d=fe.groups.filter(b=>b.includes(ts($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:mu,queries:C(h.map(ql).flatMap(Rl))};return fe.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of pu(x(t,"prefLabel"))){let m=$.find(v=>s(v,Jo).length)||$[0],d=s(m,Jo),h=s(m,["titles"]),b=n.has(Nt(m))&&d.length>El||m!==$[0]?Nl:1,w=cu(m)?0:Math.log(e.length/Math.max(1,d.length))*b;i+=w;for(let v of d){let O=h.includes(v);r(v,m,w*(O?1:Nl),O&&w&&d.length<=El?[m]:[])}}for(let[$]of pu(x(t,"summary"))){let m=cu($)?[]:s($,["titles"]),d=m.length>rh?0:Math.log(e.length/Math.max(1,m.length))*lu;for(let h of d?m:[])o.get(h)?.shared.includes($)||r(h,$,d,[$])}for(let $ of C(mn(t))){let m=C(Q($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>El?0:Math.log(e.length/m.length)*Nl;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?ih:ah)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[u,p]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...u,...p.filter(({score:$})=>$>=c.score*lu)]).slice(0,oh).map(({id:$,shared:m})=>({id:$,shared:m}))}function bu(t,e){let n=r=>{let[i,l]=za(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Re,Kf,Ba,ts,uu,Gf,iu,Jf,Aa,Il,Jo,Yf,$u,Zf,Pl,Xf,mu,Fl,fe,Rl,oh,El,rh,ah,ih,lu,Nl,cu,pu,gu,io=F(()=>{"use strict";ou();Go();ot();D();q();qe();Me();st();It();Re=k.search,Kf=new Set(Re.small),Ba=t=>!qs(t)&&Kf.has(Nt(t)),ts=t=>` ${Is(t).map(Nt).join(" ")} `,uu=new Map;for(let[t,e]of _.search.english)en(uu,t,e);Gf=t=>C([S(t),Yt(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...uu.get(t)||[]]),iu=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Jf=t=>Re.sorts.flatMap(e=>{let n=_.lists[e];return bt(t,e).flatMap(s=>[nt(n,s),..._.search.also[n]?.[s]||[]])}),Aa="gaps",Il=([t,{shelf:e}])=>e===Aa||t in k.questions.rows_of||!!ye();Jo=["titles","sort","actors","text"],Yf=Jo.map((t,e)=>Jo.slice(0,e+1));$u=6,Zf=10,Pl=4,Xf=4,mu="OR",Fl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Rl=t=>[...fe.known].filter(t);[oh,El,rh,ah,ih,lu,Nl]=[3,12,2,1/4,1/5,.6,1/3],cu=t=>Re.everyday.includes(Nt(t))||t.length<Pl&&!qs(t),pu=t=>C(fu(t)).map(e=>[e,...Wl(Nt(e)).filter(n=>n.length>=$u)]);gu=t=>{let{found:e,read:n,some:s,answers:o}=Br(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Is(l.join(" ")).some(u=>o(Nt(u)));return e.length===1&&ee(r)&&c&&!n&&!s.length?L(i):""}});function Dl(t,e=we){let n=lt(fn(t,e),"alternativeReading").map(o=>x(o,"status")),s=_.progress[e]?.[t]?.status||"";return C([s,...n]).filter(o=>o&&o!==Ge(t,e))}function lh(t,e){let n=Dl(t,e).map(s=>nt("Status",s).toLowerCase());return n.length?g(k.whatif.action.reading,{status:n.join(k.search.or)}):""}function Ea(t,e,n,s=mt(n?.plan)){let{version:o,content:r}=_.meta;return g(We.export.footnote,{phrase:t,sources:hs(s),addresses:e.map(i=>`; ${ce(i)}`).join(""),version:o+(r?g(We.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Gt(n,s)}`:""})}var We,es,fs,Qo,hs,Rs,ne,xe,Ot,kt,Yo,ch,Ul,Gt,wt=F(()=>{"use strict";D();q();st();It();We=k.shared,es=We.silence,fs=(t=mt())=>t?g(Le(t).shared.report,{date:pt(t.date)}):We.reports,Qo=(t=mt(),e=We.nothing)=>`${M(e,t?1:2,{report:U(fs(t))})} ${es}`,hs=(t=mt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${pt(e.date)}`).join("; ");Rs=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=Sn(t,e),i=r&&g(We.state_of,{date:In(r,jt(t))}),c=(e||we)>=(jt(t)?.date||"")&&o===Ge(t)&&Kt(t,"agreementStatus").toLowerCase();if(!o&&Rn(t,"status"))return[U(We.unread),""];let u=c&&lt(t,"followedBy").length>0&&We.newer;return[u?U(c):n,[u||c,s,i,lh(t,e)].filter(Boolean).join(", ")]},ne=(t,e)=>Rs(t,e).filter(Boolean).join(", "),xe=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,We.bases[t]||U(e.label)]])),Ot=t=>t===null?We.all_steps:xa(t)?.label||t,kt=t=>nt("InterventionKind",t),Yo=t=>S(sn(t)||t),ch=(t,e)=>e?In(_n(e.key,t.date),e):t.date===we?We.choices.latest:g(We.choices.others_latest,{date:In(t.date)}),Ul=({stated:t,strict:e,plan:n},s=mt(n))=>[t&&Le(s).shared.choices.links_stated,e&&We.choices.strict_phrase].filter(Boolean).join(" · ")||We.choices.all_phrase,Gt=(t,e=mt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[ch(t,e),Ul(t,e),n?We.choices.with_phrase:We.choices.without_phrase].join(" · ")}});function jn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||B.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!o&&a`<option value="">${Cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Hl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function Ln({children:t}){if(!Y())return a`<section class="filters" aria-label=${Cn.filters}>${t}</section>`;let e=C(Vl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(Cn.filters_set,{count:e}):Cn.filters;return a`<${Hl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function lo({children:t}){let e=!Y()&&dh.some(n=>B.route.query[n]);return a`
    <${Hl} look="keuzes" id="wijzig" phrase=${Cn.change} opens=${e}>${t}<${Na} /><//>
  `}function Fr(){let t=tt(B.route.query),e=mt(t.plan)?.dates||ps;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=ml(B.route.query,"stand",n);return a`<${gs} legend=${Cn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Kl(){let{query:t}=B.route,e=tt(t),{counted:n}=Le(mt(e.plan)).shared.choices,s=Object.entries($h).filter(([,o])=>ku(o,tt({...t,...o})));return s.length<2?null:a`
    <${wu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${ku(r,e)}
            onChange=${()=>H(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function Na(){let{query:t}=B.route,{expectations:e,with:n,without:s}=Cn.choices,o=ml(t,"verwachtingen",Object.entries({"":n,uit:s})),r=tt(t).expect?"":"uit";return a`
    <${co} />
    <${Kl} />
    <${Fr} />
    <${gs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Pa({scenario:t}){let e=a`${Gt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Hl} look="blik" phrase=${e}><${Na} /><//>`}var Cn,wu,gs,Ws,ph,Ds,uh,Vl,dh,co,$h,ku,Zo,bs,rn=F(()=>{"use strict";V();ot();Et();D();Ht();q();wt();Cn=k.shared,wu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,gs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${wu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ws=({label:t=Cn.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${B.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,ph=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Cn.clear}
  </button>
`,Ds=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${jn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${ph} names=${e} />`}
  </div>
`;uh=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Vl=()=>Object.entries(B.route.query).filter(([t])=>!uh.test(t));dh=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];co=()=>{let t=_.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${jn} label=${Cn.plan} name="plan" options=${t} /></div>`};$h={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},ku=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Zo=()=>tt(B.route.query).strict&&a`
    <p class="zacht">
      ${Cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${Cn.choices.strict_off}</button>
    </p>
  `;bs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${W&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function _u({passage:t}){let[e,n]=I("");async function s(){try{n((await gt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||yu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${yu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ia(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function Lt({id:t,date:e}){let[n,s]=Rs(t,e);return a`<span class=${`chip s-${As(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Te({basis:t}){let[e,n]=xe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${mh[e]}
    </svg>
  `:null}function ue({of:t}){let e=C(t.flatMap(pe)).map(n=>a`<li><${Ra} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function po({of:t,look:e}){let[n,...s]=pe(t);return n?a`
    <p class=${e}>
      ${ce(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ke()&&a`<${_u} passage=${n} />`}
    </p>
  `:null}var yu,N,ct,he,mh,qa,Ra,Wa,Us,_t=F(()=>{"use strict";V();ot();D();q();qe();st();wt();It();yu=k.shared.passage;N=({id:t,text:e})=>ee(t)?a`<a href=${Ie(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;ct=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),he=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;mh={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};qa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${nt("Severity",t)}</span>`,Ra=({passage:t})=>[ce(t),Ke()&&a`<${_u} passage=${t} />`];Wa=({id:t})=>[ft(t,"broader")&&[a`<${N} id=${ft(t,"broader")} />`," › "],a`<${N} id=${t} />`],Us=({id:t})=>Dt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function gh({text:t,done:e}){let n=me(),s=me();return He(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ns.by_hand} ref=${n} onClose=${e}>
      <p>${ns.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ns.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Xo(t,e=ns.copied){try{await navigator.clipboard.writeText(t),At(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Nn(a`<${gh} text=${t} done=${()=>n.remove()} />`,n)}}function Mn(t,e,n){Yc(t,e,n),At(g(ns.downloaded,{name:t}),"gezegd")}async function bh([t,...e]){let n=t.length-(t.slice(-ss.length).join()===ss.join()?ss.length:0),s=e.every(m=>String(m[0]).length<=kh)?2:1,o=t.slice(s,n).map((m,d)=>({head:m,of:h=>String(h[s+d]??"")})),r=o.filter(({of:m})=>e.length>1&&e.every(d=>m(d)===m(e[0]))),i=(m,d)=>d.flatMap(({head:h,of:f})=>f(m)?a`<p><b>${h}</b>: ${pt(f(m))}</p>`:[]),l=o.filter(m=>!r.includes(m)),c=e.map(m=>a`<tr><td>${m.slice(0,s).join(" ")}</td><td>${i(m,l)}</td></tr>`),u=C(e.map(m=>m.slice(n).filter(Boolean).join("; "))),p=document.createElement("div"),$=r.length>0&&i(e[0],r);Nn(a`${$}<table border="1">${c}</table>${u.map(m=>a`<p>${m}</p>`)}`,p);try{let m=new Blob([p.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":m})]),At(ns.word_copied,"gezegd")}catch{Xo([t,...e].map(m=>m.join("	")).join(`
`))}}function er(){return!_.files.length&&!ye()?null:a`
    <section class="bestanden" aria-label=${xu}>
      <h2>${xu}</h2>
      <ul>
        <${Gl} ...${fh} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Gl} label=${e} description=${n} href=${Jl(t)?.href} download=${t} />`)}
        ${ye()&&a`<${Gl} ...${hh} href="#/controleer" />`}
      </ul>
    </section>
  `}var fh,hh,xu,ns,Da,Hs,kh,ve,se,ss,Dn,Ar,os,tr,Jl,Gl,oe=F(()=>{"use strict";Pe();V();D();q();qe();st();wt();rn();_t();({summary:fh,save:hh,title:xu}=k.frame.foot.files),ns=k.shared.export;Da=t=>t.replace(".",[...Vl().map(([,e])=>`-${_r(S(e).split(":")[0])}`),"."].join("")),Hs=({text:t,label:e=ns.copy})=>a`<button type="button" class="klein" onClick=${()=>Xo(t())}>${e}</button>`;kh=6,ve=({name:t,rows:e,label:n=ns.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>Mn(Da(t),ga(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>bh(e())}>${ns.word}</button>
`,se=(t,e="",n="")=>{let s=mt(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>pt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Gt(t,s):n]},ss=ns.heads,Dn=(t,e,n)=>[[...t.map(s=>s.label),...ss],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Ar=(t,e,n,s)=>({name:`${_r(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),os=t=>W?[{key:"bronplan",label:k.shared.plan,text:e=>mt(t(e))?.title||""}]:[],tr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>pe(e(n)).map(ce).join("; "),cell:n=>a`<${po} of=${e(n)} />`}),Jl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Gl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Er({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${z} look="beelden" label=${t} items=${n} />`}function vu({name:t}){let e=Ql(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${Er} label=${e?.label} tabs=${n} />`}var wh,Ql,Ua=F(()=>{"use strict";V();ot();q();wh=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ql=t=>wh.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Qe(t,e,n){let s=new Map;for(let r of X({...e,plan:n.key}).matrix[t])en(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:yh[t](r),id:t==="partner"?sn(r):"",cells:Tn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>it(r.label,i.label)):o}function Ha(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ou?null:n,plan:s}}function Je(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function sr(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ao);if(!l.every(eo))return()=>null;let c=p=>[rs(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(X(p).matrix[t].map(c)));return(p,$)=>{let m=rs(p,$,n.key),[d,h,f,b]=u.map(v=>_h(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:u[0].get(m)}}}var Ou,yh,Tn,rs,Vs,uo,Va,nr,_h,Un=F(()=>{"use strict";ot();D();Ht();q();st();wt();Ou="alle",yh={kind:t=>U(kt(t)),form:t=>U(nt("ExploitationForm",t)),partner:t=>S(sn(t)||t)},Tn=t=>[...t.steps.map(e=>e.notation),null];rs=(t,e,n)=>[t,e??Ou,...W?[n]:[]].join("~"),Vs=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:rs(t,e,n)});uo=t=>`cel-${t.replaceAll("~","-")}`,Va=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);nr=t=>[Je(t).word,...Je(t).lines].join(", "),_h=t=>t&&JSON.stringify([t.phrase,Je(t).look,t.most_basis])});function Ja(t,e){let n=()=>Ga(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>vh(o,e))}function Yl({list:t,plan:e}){if(!t.length)return a`<p>${Pn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Oh} ...${o} />`]);return a`
    <p class="zacht">${Ka.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function or({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Sh({gap:t}){let e=[t.barrier&&Ot(t.barrier).toLowerCase(),t.kind&&kt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${qa} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ws(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${W&&` · ${Pn(t.plan).title}`}
      ${ee(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Zl} gap=${t} />
    </p>
  `}function Xl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=$o(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${or} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ka.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ws(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ka.who}</strong></p><${Yl} list=${t.candidates} plan=${t.plan} />`}
    <${Hs} text=${()=>Ea(t.sentence,$o(t),e,mt(t.plan))} />
  `} /></div>`}var Ka,ks,$o,ws,Su,xh,vh,Ga,Oh,Zl,Qa,mo=F(()=>{"use strict";Go();V();ot();D();q();st();wt();oe();_t();Ka=k.shared.gaps,ks=t=>[t,...t.also],$o=t=>ce(t.evidence)?[t.evidence]:[],ws=t=>_.queries[t]?.title||t,Su=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),xh=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),vh=(t,e)=>Su(e.gewicht,[t.severity])&&(!e.tekst||Ko(xh(t),e.tekst))&&ks(t).some(n=>Su(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ga=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Oh=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ct} ids=${e} name=${Yt} />`,n&&Ka.more_work,")"]:t;Zl=({gap:t})=>a`<span class="alleen-papier">${$o(t).map(e=>a` · <${Ra} passage=${e} />`)}</span>`;Qa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Sh} gap=${t} />
  <${Xl} gap=${t} scenario=${e} />
`});function rr(t,e,n=null,s=Y()?Lh:jh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ya(l.key),turn:ec(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Ch.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:Ya(t),folds:!0,more:!0,turn:ec(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function fo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Cu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Cu&&" …"}</span>`}
    </div>
  `}function ar({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ya(t),turn:s||ec(t)};return a`
    <section class="blok">
      ${t?a`<${fo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${ho(r)}>${o}</div>
    </section>
  `}var Ch,ju,jh,Lh,Cu,tc,Ya,ec,ho,P,an,Hn,Oe=F(()=>{"use strict";V();ot();Et();D();q();Ch=k.shared,ju="uit",[jh,Lh,Cu]=[20,6,4],tc=()=>(B.route.query.vouw||"").split(",").filter(Boolean),Ya=t=>tc().includes(ju)||tc().includes(t),ec=(t,e=[t])=>()=>{let n=e.filter(o=>Ya(o)!==(o===t)),s=tc().filter(o=>o!==ju&&!e.includes(o));H({vouw:[...s,...n].join(",")},!0)};ho=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,an=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Hn=({id:t,items:e,first:n,as:s="ul"})=>rr(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${fo} part=${o} />`}
      <${s} class=${ho(o)}>${o.rows}<//>
    `)});function Mh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function xt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u,file:p,open:$}=n,[m,d]=I(t),h=l?nc(l,t):m,f=O=>{let y=h===O.key?`-${O.key}`:O.key;l?H({[l]:y===t?null:y},!0):d(y);let j=k.shared.table,E=y.startsWith("-")?j.descending:j.ascending;At(g(j.sorted,{column:O.label.toLowerCase(),direction:E}))},b=ha(r,i,h),w=()=>Dn(i,b,p?.origin||(()=>[])),v=rr(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${Mh} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${ho(O)}>
              ${O.folds&&a`<${zh} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(y=>a`<${Th} row=${y} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${p&&a`<p class="acties"><${ve} name=${p.name} rows=${w} /></p>`}
  `}function zn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var nc,Th,zh,Jt,Bn,ys,De=F(()=>{"use strict";Pe();V();ot();D();q();st();wt();oe();Oe();_t();nc=(t,e="")=>B.route.query[t]||e;Th=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,zh=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${fo} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Jt=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),Bn=(t,e,n,s)=>({key:t,label:e,text:o=>ne(n(o),s),cell:o=>a`<${Lt} id=${n(o)} date=${s} />`}),ys=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(pe).map(ce)).join("; "),cell:n=>a`<${ue} of=${e(n)} />`})});function sc({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of Q(t,"who",e))en(n,o,r);if(!n.size)return Rn(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Us} id=${o} />`);return a`<${z} look="partners" items=${s} />`}function Bh(t){let e=x(t,"dueBy");return e&&` (${g(Ue.bound,{date:pt(e)})}; ${Cr(x(t,"modality"))})`}function Fh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=Sn(s,e);return a`
      ${o&&`${U(o)}: `}“${x(s,"deadlineText")}”${Bh(s)}
      ${x(s,"revises")==="true"&&`, ${Ue.revised}`}${r&&` – ${r}`}
    `});return a`<${z} look="termijnen" items=${n} />`}function oc({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${ue} of=${[s]} />
  `;return a`<${z} look="cijfers" items=${Xa(t,e).map(n)} />`}function go({of:t}){let e=r=>[ft(r,"barrier")&&g(Ue.at_step,{step:S(ft(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Kt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(Ue.other_status,{reading:e(r).join(", ")}):g(Ue.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ue.other_unsaid}),o=lt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${z} items=${o} />`}function Nr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=bt(t,"interventionKind").map(kt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Wa} id=${ft(t,"barrier")} />
        ${` · ${s} · ${nt("Strength",n)} · `}
        <${Te} basis=${e} />${` ${xe[e]?.[1]||nt("Basis",e)}`}
        ${Za(t)&&a` · <strong>${Za(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ue.here}</strong>${x(t,"rationale")}</p>
      <${go} of=${t} />
    </div>
  `}function Mu({id:t,scenario:e,contributions:n}){let{date:s}=e,o=fn(t,s),r=x(t,"promise"),i=ro(t,s),{links:l}=X(e),c=n.length?n.map(p=>a`<${Nr} id=${p} read=${l[p]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ue.across}</strong>${x(t,"rationale")}</p>`,u=[[Ue.facts.deadline,i.length>0&&a`<${Fh} ids=${i} date=${s} />`],[Ue.facts.who,a`<${sc} id=${t} date=${s} />`],[Ue.facts.figures,Xa(t).length>0&&a`<${oc} id=${t} date=${s} />`],[Ue.facts.how,c],[Ue.facts.where,a`<${ue} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${_e(t)} · <${Lt} id=${t} date=${s} /></p>
      <${Lu} lead=${r&&Ue.promise} text=${r||x(t,"summary")} />
      <${Lu} lead=${Ue.progress} text=${x(o,"summary")} />
      ${o&&a`<${go} of=${o} />`}
      <${zn} pairs=${u} />
    </article>
  `}var Ue,Xa,Za,Lu,St,hn=F(()=>{"use strict";V();D();Ht();q();Me();st();wt();It();_t();De();Ue=k.shared.work;Xa=(t,e)=>Bt(t,"figure",e);Za=t=>x(t,"state")&&g(Ue.own_state,{state:nt("CellState",x(t,"state"))});Lu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;St=t=>[...t].sort((e,n)=>it(S(e),S(n)))});function _s({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ni(t,e,n){let{word:s,lines:o}=Je(t),r=t&&[t.strict,xe[t.most_basis]?.[1],t.requested&&Vn.requested_mark];return[s,...o,...r||[],e&&ei(e,n)].filter(Boolean).join(" · ")}function Ih({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,u=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Vn.undecided}</p>`;let p=a`<a href=${Vs({column:n,barrier:null},o,B.route.query)}>${Vn.see_elsewhere}</a>`;return a`
    <p>${Qo(mt(o))}</p>
    ${r.length>0&&a`<h3>${Vn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${u&&a`<p>${Vn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Vn.elsewhere,{count:i,kind:kt(n)})} ${p}</p>`}
    ${l&&a`<h3>${Vn.who}</h3><${Yl} list=${l} plan=${o} />`}
  `}function qh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=me(),c=me();He(()=>{let b=document.getElementById(uo(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(uo(i)))?.focus()},[]);let{word:u,lines:p,look:$}=Je(e),m=g(Vn.panel_note,{scenario:Gt(o,r)}),d=n&&g(Vn.changed.usual,{phrase:nr(n.usual)}),h=e.initiatives>0&&!o.strict&&U(e.strict||r.words.stands),f=e.things.map(b=>{let w=Sr(b).filter(v=>e.links.includes(v));return a`<${Mu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>B.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Vn.panel,{row:t.label,step:Ot(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ei(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${W&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Vn.requested} <${ct} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Ih} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function ir({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ha(t),i=mt(r);if(!i)return null;let l=Qe(e,n,i).find(p=>p.key===s),c=l?.cells[Tn(i).indexOf(o)];if(!c)return null;let u={row:l,cell:c,change:sr(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${qh} key=${t} ...${u} />`}var ln,Vn,Pr,Ah,rc,Eh,Nh,Ph,ti,ei,bo=F(()=>{"use strict";V();ot();D();q();Un();st();wt();It();mo();_t();hn();ln=k.overview.legend,Vn=k.overview;Pr=({expected:t=ln.expected,quiet:e=ln.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${ln.states.map(o=>a`
        <li><span class="staal"><${_s} bar=${[[o,1,0]]} /></span>${U(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${_s} bar=${[[ln.support_state,1,1]]} /></span>${ln.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${ln.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Ah=Object.entries(xe).map(([t,[,e]])=>a`<span class="staal"><${Te} basis=${t} /></span>${e}`),rc=()=>a`<${z} look="stalen" items=${Ah} />`,[Eh,...Nh]=ln.sample.words,Ph=ln.sample.bar.map(([t,e])=>[t,Number(e),0]),ti=({undecided:t})=>a`
  <aside class="legenda" aria-label=${ln.title}>
    <h2>${ln.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${_s} bar=${Ph} /><strong>${Eh}</strong>
      ${Nh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${ln.explain}</p>
    <${Pr} undecided=${t} />
    <h3>${ln.how}</h3>
    <${rc} />
    <p><span class="anders">${ln.other}</span>${ln.other_says}</p>
  </aside>
`,ei=({by:t},e)=>Le(e).overview.changed[t]});function zu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${U(s)}`;return a`<${zn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function Bu({id:t=""}){let e=Fe.reading;return a`
    <${lr} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${zu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${hs(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Wh(){let{howto:t}=k.overview,e=Object.values(xe).map(([s])=>s),n={report:W?t.reports:fs(),marks:e.join(" "),source:Fo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Dh({name:t,one:e,plan:n,open:s}){let o=i=>Bs(i)?a`<${N} id=${i} />`:i,r=me();return Ce(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Ia(t,W?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${z} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function Kh(){let t=s=>a`
    <${N} id=${ft(s,"initiative")} />${" → "}<${Wa} id=${ft(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${go} of=${s} />
  `,e=s=>a`
    <${N} id=${ft(s,"initiative")} />${`: ${Kt(s,"status")}`}<${go} of=${s} />
  `,n=Tu(Fn.statuses).map(e);return a`
    <${qr} of=${Fe.weak} id="lezing" items=${Tu(Fn.weak).map(t)}
      intro=${g(Fe.weak.intro,Fn.links)} />
    <${qr} of=${Fe.other} id="anders" items=${Fn.other.map(t)} />
    ${n.length>0&&a`<${qr} of=${Fe.statuses} id="standen" items=${n} />`}
  `}function Gh(){let t=e=>a`
    <${N} id=${e} />: ${x(e,"summary")}<${ue} of=${[e]} />
  `;return a`<${qr} of=${Fe.clashes} id="tegenspraak" items=${St(Fn.clashes).map(t)} />`}function Jh(){if(!Fn.judged.length)return null;let t=e=>g(Fe.judged.line,{step:S(ft(e,"barrier")),kinds:bt(e,"interventionKind").map(kt).join(", "),state:Kt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:pt(x(e,"asOf"))});return a`<${qr} of=${Fe.judged} id="oordelen" items=${Fn.judged.map(t)} />`}function Qh(){let t=Fe.expected.columns,e=[Jt("stap",t.step,n=>ft(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(kt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${lr} of=${Fe.expected} id="verwacht" count=${Fn.expected.length}>
      <${xt} id="verwachtingen" caption=${Fe.expected.caption} rows=${Fn.expected} columns=${e} />
    <//>
  `}var Ir,Fe,Rh,lr,Uh,Hh,Fu,Fn,ac,Vh,qr,Tu,Au,Eu=F(()=>{"use strict";V();ot();Et();D();Ht();q();st();wt();bo();Oe();_t();De();hn();Ir=k.method,Fe=k.unknown,Rh=3,lr=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ar} id=${e!==void 0&&e<=Rh?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Uh=()=>H({getal:null},!0),Hh=({scenario:t})=>a`
  <${lr} of=${Ir.numbers} id="getallen" close=${B.route.query.getal?Uh:null}>
    ${Be(t).map(e=>a`
        ${W&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Yn(t,e).named).map(([n,s])=>a`<${Dh} key=${n} ...${{name:n,one:s,plan:e}} open=${B.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,Fu=({route:t})=>a`
  <${$t} text=${Ir.title}><p class="uitleg">${Ir.intro}</p><//>
  <${Wh} />
  <div class="blok"><${ti} /></div>
  <${lr} of=${Ir.states} id="standen"><${zu} list="CellState" /><//>
  <${Hh} scenario=${tt(t.query)} />
  <${Bu} id=${Y()?"lezen":""} />
  <p><a href=${L("weet-niet")}>${Ir.unknown}</a></p>
`,Fn=_.unknown,ac=({of:t,id:e,ids:n,more:s})=>a`
  <${lr} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${he} ids=${St(n)} more=${s} />`}
  <//>
`,Vh=t=>a`<span class="zacht"> – ${_e(t).toLowerCase()}</span>`,qr=({of:t,id:e,items:n,intro:s})=>a`
  <${lr} of=${t} id=${e} count=${n.length} intro=${s}><${z} items=${n} /><//>
`,Tu=t=>[...t].sort((e,n)=>it(S(ft(e,"initiative")),S(ft(n,"initiative"))));Au=()=>a`
  <${$t} text=${Fe.title}><p class="uitleg">${Fe.intro} ${es}</p><//>
  <${ac} of=${Fe.unjudged} id="ongeplaatst" ids=${Fn.unjudged} more=${Vh} />
  <${Kh} />
  <${Gh} />
  <${Jh} />
  <${ac} of=${Fe.nameless} id="naamloos" ids=${Fn.nameless} />
  <${ac} of=${Fe.generic} id="verzamelnamen" ids=${Fn.generic} />
  <${Qh} />
  <${Bu} id="lezen" />
`});function ko({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=yr(!1),l=c=>{let{value:u}=c.target;i.current=!1,u!==e&&r(u)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,u])=>a`<option value=${c}>${u}</option>`)}
    <//>
  `}var xs,cr=F(()=>{"use strict";V();xs=t=>a`<label class="veld"><span>${t.label}</span><${ko} ...${t} /></label>`});function Pu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${he} ids=${St(l)} /></details>`,[s,o]=t.map(i=>C(wo(i).filter(e).flatMap(mn))),r=s.filter(i=>o.includes(i));return[n(g(cn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=wo(t[1-l]).flatMap(mn),u=[s,o][l].filter(p=>!c.includes(p));return n(g(cn.only_in,{plan:i.title,count:u.length}),u)})]}function Iu(t,e){let n=[...ds("Publication")].filter(s=>Pt(s,e.key));return St(ic(t)).map(s=>({id:s,found:hu(s,[...wo(e),...n])}))}function Zh({ids:t,of:e}){let n=o=>{let r=lc(o,e).map(S);return r.length>0&&a` <span class="zacht">(${g(cn.also_with,{partners:J(r)})})</span>`},s=M(k.measures.count,t.length);return a`<details><summary>${s}</summary><${he} ids=${t} more=${n} /></details>`}function qu({rows:t,plan:e,other:n,who:s=""}){let o=d=>Q(d,"who").flatMap(({from:h,phrase:f=""})=>h===s?[f]:[]),r=d=>[J(C(o(d))),...Fs(d)].filter(Boolean),i=({id:d})=>a`<p class="zacht">${r(d).join("; ")}</p>`,l=d=>St(wo(n).filter(h=>bl(h).some(f=>bl(d).includes(f)))).sort((h,f)=>lc(f,d).length-lc(h,d).length),c=({id:d,shared:h})=>{let f=mn(d).map(S);return g(h.every(b=>f.includes(b))?cn.found_who:cn.found,{shared:h.join(", ")})},u=({found:d})=>d.map(h=>[S(h.id),ne(h.id),...Nu(h.id),c(h)].filter(Boolean).join("; ")).join(" | ")||cn.none,p=d=>a`
    <${N} id=${d.id} /> <${Lt} id=${d.id} />
    <p class="zacht">${[...Nu(d.id),c(d)].join("; ")}</p>
  `,$=[{...Jt("actie",e.title,({id:d})=>d,S,i),text:({id:d})=>[S(d),...r(d)].join("; ")},{key:"lijkt",label:`${n.title}, ${In(n.date,n)}`,sort:!1,text:u,cell:({found:d})=>d.length?a`<${z} items=${d.map(p)} />`:cn.none},{key:"vak",label:cn.same_cell,sort:!1,text:({id:d})=>l(d).map(S).join("; "),cell:({id:d})=>l(d).length>0&&a`<${Zh} ids=${l(d)} of=${d} />`}],m={name:"lijkt-op.csv",origin:()=>se(null)};return a`
    <p class="zacht">${cn.note}</p>
    <${xt} id=${`lijkt-${e.key}`} caption=${cn.title} rows=${t} columns=${$} file=${m}
      hideCaption />
  `}function Xh({plan:t,other:e}){let[n,s]=I(""),o=St(C(wo(t).flatMap(mn))).map(c=>[c,S(c)]),r=n?Iu(e,t):[],i=c=>r.flatMap(({id:u,found:p})=>p.filter($=>$.id===c).map(({shared:$})=>({id:u,shared:$}))),l=St(wo(t).filter(c=>n&&mn(c).includes(n)));return a`
    <${xs} label=${cn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${qu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e}
      who=${n} />`}
  `}function Ru({plans:t}){let[e,n]=[...t].sort((r,i)=>ic(r).length-ic(i).length),s=()=>a`<${qu} rows=${Iu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Xh} plan=${n} other=${e} />`;return a`
    <${or} summary=${g(cn.summary,{plan:e.title})} inside=${s} />
    <${or} summary=${g(cn.reverse,{other:e.title})} inside=${o} />
  `}var cn,wo,ic,Yh,Nu,lc,Wu=F(()=>{"use strict";V();D();q();Me();io();st();wt();It();oe();mo();_t();cr();De();hn();cn=k.compare.alike,wo=({key:t})=>nn.filter(e=>Pt(e,t)),ic=t=>wo(t).filter(e=>Vt(e,"Measure"));Yh=t=>lt(t,"seeAlso").filter(e=>Vt(t,"Agreement")&&Vt(e,"Agreement")).map(e=>g(cn.see,{name:S(e),stand:ne(e)})),Nu=t=>{let e=le(t)?qo(t):_.lookups[t]?.description;return[...Yh(t),...Fs(t),e].filter(Boolean)};lc=(t,e)=>mn(t).filter(n=>mn(e).includes(n))});function tg(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function eg(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=uc(s,o,.8);return n}function sg(t,e){return[...t.querySelectorAll(ng)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=si(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return og(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(cc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Du[s.tagName](i,s),...c,dash:u,opacity:p}]})}function og(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=yo(" ",$,p.fontWeight)),!u.trim())return[];i=!0;let m=si(new DOMMatrix(e).translate(l,o));return l+=yo(u.trim(),$,p.fontWeight),[{at:m,text:u.trim(),size:$,weight:p.fontWeight,fill:p.fill}]})}function yo(t,e,n){return pc.font=`${n} ${e}px ${oi}`,pc.measureText(t).width}function rg(t,e,n){let{width:s,height:o}=e,r=si(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?uc(s/2,o/2,s/2-1):Rr(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;cc(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:tg(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:eg(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Rr(0,o/2-1,s,2),fill:p[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Rr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Rr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&cc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function ag(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${u}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:u})}yo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=pc.measureText("x");return i.map(({on:u,text:p})=>{let $=p;for(;$&&u.left+yo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==p&&($=`${$.slice(0,-1).trim()}…`);let m=si(e.translate(u.left,u.top+u.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Uu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return sg(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?ag(p,l,c):p instanceof Element?Uu(p,l,c):[]);return o.style.transform="",[...rg(s,i,l),...u]}function dc(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Uu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*yo(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var si,cc,Rr,uc,Du,ng,pc,oi,Hu=F(()=>{"use strict";si=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),cc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Rr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,uc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Du={path:(t,e)=>e.getAttribute("d")||"",circle:t=>uc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Rr(t("x"),t("y"),t("width"),t("height"))},ng=[...Object.keys(Du),"text"].join();pc=document.createElement("canvas").getContext("2d"),oi=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function $c(t,e,n,s,o,r){let i=Mp(t,u=>yo(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,vs,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Ju({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[hs(mt(e?.plan)),e&&Gt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let u=dc(c);c.classList.remove("heel");let p=Math.max(u.width,lg),$=$c(t,22,650,ig,p,vs),m=$c(`${l}. ${es} ${o}`.trim(),13,400,Vu,p,$.below+2),d=m.below+16,[h,f,b]=[vs,d+u.height+24,0],w=[...document.querySelectorAll(s)].map(dc).flatMap(j=>{h>vs&&h+j.width>vs+p&&([h,f,b]=[vs,f+b+6,0]);let E=Gu(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),E}),v=g(Wr.foot,{version:r,content:(i||"").slice(0,12)}),O=$c(v,13,400,Vu,p,f+b+16),y=[...$.shapes,...m.shapes,...Gu(u.shapes,vs,d),...w,...O.shapes];return{title:`${t} ${l}. ${es}`,width:p+2*vs,height:O.below+vs,shapes:y}}function pg(t){let{title:e,width:n,height:s,shapes:o}=Ju(t),r=(c,u,p,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",u));for(let[d,h]of Object.entries(p))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":oi,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,y,j,E,K,T]=c,A=O===1&&!y&&!j&&E===1?`translate(${K} ${T})`:`matrix(${c.join(" ")})`;u===void 0?r(l,"path",{d:p,transform:A,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:A,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},u)}Mn(Da(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function ug(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Ju(t),o=document.createElement("canvas"),r=Math.min(cg,Ku/e,Ku/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${oi}`,u!==void 0&&i.fillText(u,0,0);let O=new Path2D(p);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Da(`${t.name}.png`);o.toBlob(c=>c?Mn(l,c,"image/png"):At(g(Wr.too_large,{name:l})),"image/png")}var Wr,ig,Vu,vs,lg,cg,Ku,Gu,pn,Ks=F(()=>{"use strict";Pe();V();D();q();wt();oe();Hu();Wr=k.shared.export,[ig,Vu]=["#16212B","#46525D"],[vs,lg,cg,Ku]=[28,720,2,12e3],Gu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));pn=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>pg(t)}>${Wr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>ug(t)}>${Wr.png}</button>
  </span>
  <span class="breder zacht">${Wr.wider}</span>
`});function Qu({rows:t,unit:e,end:n}){let s=n?de.right:de.left-de.box,o=n?de.right+de.box+12:de.left-de.box-12;return t.map(({state:r,count:i,y:l})=>{let c=de.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${de.box} height=${u} />
        <text x=${o} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Gs(r)}
        </text>
      </g>
    `})}function dg({band:t,unit:e}){let n=t.count*e,s=de.top+t.y1*e+n/2,o=de.top+t.y2*e+n/2,r=(de.left+de.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${de.left} ${s} C${r} ${s} ${r} ${o} ${de.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Yu(t)}</title></path>
  `}function $g({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Gs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Gs(o)}</h3><${z} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${_o.listed}</p>
  </div>`}function Zu({flow:t,one:e,other:n,counted:s}){if(Y())return a`<${$g} flow=${t} />`;let o=de.height/t.height,r=t.bands.map(Yu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${_o.title}>
      <svg viewBox=${`0 0 ${de.width} ${de.height+de.top+14}`} role="img"
        aria-label=${g(_o.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${de.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${de.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${dg} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Qu} rows=${t.left} unit=${o} />
        <${Qu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${_o.caption}</figcaption>
      <p class="acties"><${pn} name="overgang" title=${`${_o.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var _o,de,Gs,Yu,Xu=F(()=>{"use strict";V();Et();D();q();st();Ks();_o=k.compare.flow,de={width:960,height:430,top:40,left:230,right:640,box:16},Gs=t=>t?U(nt("CellState",t)):_o.fresh,Yu=({count:t,from:e,to:n})=>M(_o.band,t,{from:Gs(e),to:Gs(n)})});function fg(t){let e=as[as.length-1],n=_.plans.map(c=>as.findLast(u=>u.plan===c)||e),[s,o]=W?n:[as[0],e],r=as.slice(0,-1).find(c=>c.key===t.van)||s,i=as.slice(as.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function hg({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Dr(t)?null:rs(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===we?null:n}),l=c=>a` <${Lt} ...${{id:c,date:n}} /> <${sc} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${he} ids=${St(t.work[o])} more=${l} />
    </div>
  `}function gg({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Ie(o)}>${G.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${fo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(G.stated,{count:t.length})} note=${G.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${rr("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${z} look=${ho(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function bg({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>Dr(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...vn,["",k.shared.all_steps],["apart",G.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(G.whose).map(([y,j])=>[y,g(j,l)])},u=y=>y.map(Yo).join(", "),p=y=>U(kt(y.kind)),$=y=>C([y.barrier,y.other_barrier].map(Ot)).join(" / "),m=y=>p(y)+(s==="plans"&&!Dr(y)?` (${$(y)})`:""),d=[{key:"stap",label:G.columns.step,text:$},{key:"soort",label:G.columns.kind,text:p},{key:"een",label:e.label,text:y=>U(y.states[0])},{key:"ander",label:n.label,text:y=>U(y.states[1])},{key:"weg",label:g(G.left[s],l),sort:!1,text:y=>u(y.left)},{key:"erbij",label:g(G.joined[s],l),sort:!1,text:y=>u(y.joined)}],h=i.flatMap(({label:y,date:j},E)=>{let K=T=>`${S(T)} (${ne(T,j)})`;return[{key:"wie",label:g(G.who,{label:y}),text:T=>u(T.who[E])},{key:"wat",label:g(G.work,{label:y}),text:({work:T})=>St(T[E]).map(K).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${an} title=${[G.see_both,a`<span class="sr"> ${kt(y.kind)}, ${$(y)}</span>`]}>
      <div class="standen">${i.map((j,E)=>a`<${hg} ...${{change:y,side:j,at:E}} />`)}</div>
    <//>
  `,b=y=>a`
    <${fo} part=${y} level=${3} names=${y.rows.map(m)}
      count=${y.rows.some(Dr)?"":M(G.differ,y.rows.length)} />
  `,w=()=>Dn([...d,...h],t.changes,()=>se(null,"",o)),v=a`
    <${an} title=${G.as_table}>
      <${xt} id="vakken" caption=${G.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${ve} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${rr("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${G.elsewhere[y.key]&&a`<p class="zacht">${g(G.elsewhere[y.key],l)}</p>`}
        <${z} look=${ho(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&v}
  `}function kg({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=p=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===p)?.count||G.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Gs(p)},...e.right.map(({state:p})=>({key:p,label:Gs(p),sort:!1,text:l(p)}))],u=g(G.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${G.counted}>
      <p class="zacht">${g(G.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Zu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(G.heads,r.length,{names:J(r.map(Yt))})}</p>`}
      <${an} title=${G.flow.table}>
        <${xt} id="overgang" caption=${u} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function wg(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:u})=>!e||[c,u].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function yg({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=b=>i.has(b)?"":ne(b,e.date),c=b=>i.has(b)?a`<span class="zacht">${G.not_yet}</span>`:a`<${Lt} id=${b} date=${e.date} />`,u=b=>{let[w,v]=[e.date,n.date].map(y=>Q(b,"who",y).map(({from:j})=>j)),O=J(C(v.filter(y=>!w.includes(y))).map(S));return[J(C(w).map(S)),O&&g(G.who_joined,{names:O})].filter(Boolean).join("; ")},p=[Jt("actie",G.action,b=>b),{key:"wat",label:G.what,text:_e},{key:"plan",label:e.label,text:l,cell:c},Bn("nu",n.label,b=>b,n.date)],$=[{key:"wie",label:G.whoever,sort:!1,text:u}],{stap:m,hoofdstuk:d}=B.route.query,h=()=>Dn([...p,...$],r,()=>se(null,e.plan.key,o)),f=()=>H({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?G.all:G.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${f}>${G.show_all}</button>
        <${ve} name="vergelijk.csv" rows=${h} />
      </div>
      <${xt} id="vergelijk" caption=${G.actions_table} rows=${r}
        columns=${m||d?[...p,...$]:p} urlKey="sorteer" sort="actie" />
    <//>
  `}function ed({route:t}){if(as.length<2)return a`<${$t} text=${G.title} /><p>${G.alone}</p>`;let{one:e,other:n,after:s}=fg(t.query),o=tt(t.query),r=Ul(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=yn.some(et=>et.notation===t.query.stap)?t.query.stap:"",u=l.actions&&qn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=et=>(!c||On(et).includes(c))&&(!u||_.works[et]?.chapters?.includes(u)),$=wg(l,c,p),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(et=>!Dr(et)),f=h.filter(({whose:et})=>!et.endsWith("-open")).length,b=c&&u?null:m?.flows[c||u],w=(t.query.alles||u&&"ja")==="ja",v=nn.filter(et=>Pt(et,e.plan.key)&&_.works[et]?.container&&p(et)),O=m?"dates":"plans",y=nn.filter(et=>d.some(({key:Z})=>Pt(et,Z))&&p(et)),j=g(G.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),E=a`
    <${jn} label=${G.first} name="van" chosen=${e.key} options=${td(as.slice(0,-1))} />
    <${jn} label=${G.second} name="met" chosen=${n.key} options=${td(s)} />
  `,K=a`
    <${P} title=${g(f<h.length?G.cells_open:G.cells,{sure:f,open:h.length-f})}>
      <${bg} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,T=a`<${P} title=${G.alike.title}><${Ru} plans=${d} /><//>`,A=a`
    <${P} title=${G.alike.partners} note=${G.alike.partners_note}><${Pu} plans=${d} here=${p} /><//>
  `;return a`
    <${$t} text=${G.heading[O]} title=${G.title}><p class="uitleg">${j} ${es}</p><//>
    <${Ln}>
      <${Kl} />
      <div class="velden">
        ${as.length>2&&E}
        <${jn} label=${G.columns.step} name="stap" options=${vn} />
        ${m&&a`<${jn} label=${mg} name="hoofdstuk" options=${so} />`}
      </div>
    <//>
    ${c&&!u&&!y.length&&a`<p><strong>${G.no_work}</strong></p>`}
    ${m&&b&&a`<${kg} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${gg} rows=${$.statements} />`}
    ${!m&&T}
    ${!u&&K}
    ${m?a`<${yg} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:A}
    <${je} text=${M(G.shown,f)} />
  `}var G,mg,as,Dr,td,nd=F(()=>{"use strict";V();ot();Et();D();Ht();q();Me();Un();st();wt();It();Wu();rn();oe();Oe();_t();Xu();De();hn();G=k.compare,mg=k.measures.fields.chapter,as=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?g(G.side,{plan:t.title,label:n}):U(n)}))),Dr=({whose:t})=>t==="apart",td=t=>t.map(e=>[e.key,e.label])});function xg({row:t,cell:e,change:n,step:s,plan:o}){let r=ni(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=rs(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${uo(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:Ot(s)})}${r}</span>
        <${sd} cell=${e} />
      </button>
    </td>
  `}function od({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?Zt.undecided:Zt.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Og({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(Zt.caption,{scenario:Gt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Zt.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${vg} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Dt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${xg} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${od} as="td" rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rd({plan:t,scenario:e,rows:n},s,o){let r=n.filter(l=>l.cells[s]).map(({id:l})=>S(l)),i=nn.filter(l=>Pt(l,t.key)&&On(l).includes(o));return e.date<t.date?[]:C(i.flatMap(oo)).filter(l=>!r.includes(l))}function Tg({plan:t,scenario:e,reach:n}){let s=Qe("partner",e,t),o=sr("partner",e,t),r=n.columns.flatMap(({step:i},l)=>{let c=J(rd({plan:t,scenario:e,rows:s},l,i));return c?[a`<span><strong>${Ot(i)}:</strong> ${c}.</span>`]:[]});return!n.partners&&n.columns.some(i=>i.undecided)?a`<${bs} plan=${t} /><p>${Zt.nothing_yet}</p>`:n.partners?a`
    ${W&&a`<h2>${t.title}</h2>`}
    <${bs} plan=${t} />
    <p>${Yn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${Zt.in_text}</a>. ${Zt.plus}
      ${r.length>0&&a`<span class="ruim"> ${Zt.headed.hint}</span>`}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Og} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${pn} name=${`dekking-${t.key}`} title=${Zt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Lg} ...${{plan:t,scenario:e,reach:n,rows:s,changes:o}} />
        ${r.length>0&&Cg}
        <${z} look="ruim" items=${r} />
        <div class="hoofdstuk"><h2>${Zt.alike.title}</h2><p>${Zt.alike.note}</p></div>
        <${z} look="zelfde" items=${n.alike.map(i=>a`<strong>${i.steps}</strong> ${i.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Mg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${Zt.nothing}</p>`}function ad({route:t}){let e=tt(t.query),{reach:n}=X(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${$t} text=${Zt.heading} title=${Zt.title} />
      <p class="zacht">${Gt(e)}</p>
      <${lo} />
    </div>
    ${Be(e).map(o=>a`
        <${Tg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ir} address=${s} by="partner" scenario=${e} />`}
    <${je} text=${s?"":g(Zt.shown,{scenario:Gt(e)})} />
  `}var Zt,_g,sd,mc,vg,Sg,Cg,jg,Lg,Mg,id=F(()=>{"use strict";V();ot();Et();D();Ht();q();Un();st();wt();It();bo();rn();Ks();_t();Zt=k.coverage,_g=5,sd=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Te} basis=${t.most_basis} />
    <${_s} bar=${t.bar} most=${_g} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;mc=t=>!t.acting&&!t.undecided,vg=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${mc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ie(t.id)}>${t.label}</a>
    <span class=${mc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Sg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Dt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...B.route.query,cel:rs(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${Je(e).word}${n&&`, ${ei(n,o)}`}</span>
    <${sd} cell=${e} />
  </a>
`;Cg=a`<div class="hoofdstuk ruim"><h2>${Zt.headed.title}</h2><p>${Zt.headed.note}</p></div>`,jg=({title:t,text:e})=>a`<details><summary>${t}</summary><p>${e}</p></details>`,Lg=({plan:t,scenario:e,reach:n,rows:s,changes:o})=>a`
  <div class="perstap">
    ${n.columns.map((r,i)=>{let l=s.filter(u=>u.cells[i]).map(u=>a`<${Sg} row=${u} cell=${u.cells[i]} change=${o(u.key,r.step)}
            step=${r.step} plan=${t} />`),c=J(rd({plan:t,scenario:e,rows:s},i,r.step));return a`
        <section key=${r.step}>
          <${W?"h3":"h2"} class="stapkop">
            <span class=${mc(r)?"nummer leeg":"nummer"} aria-hidden="true">${i+1}</span>
            <a href=${Ie(t.steps[i].id)}>${Ot(r.step)}</a>: ${r.phrase}
          <//>
          ${l.length>0&&a`<${z} items=${l} />`}
          ${!r.acting&&a`<${od} as="p" column=${r} />`}
          ${c&&a`<${jg} title=${Zt.headed.title} text=${g(Zt.headed.here,{names:c})} />`}
        </section>
      `})}
  </div>
`,Mg=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${W?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${Zt.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${Zt.about}</p>
    <${Pr} expected=${Zt.expected} quiet=${Zt.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${rc} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function ai(t,e){let n=ri(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...lt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function cd(t,e){let{columns:n=[]}=X(t).reach.find(c=>c.plan===e.key)||{},s=Qe("kind",t,e),o=Qe("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap(($,m)=>p[m]?[m]:[]),basis:$=>p[$]?.most_basis||""})).sort((c,u)=>Do(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>it(i(c),i(u)));return{stops:r,several:l}}var ri,ld,fc,xo=F(()=>{"use strict";D();Ht();q();ao();Me();Un();st();ri=({date:t,plan:e})=>ds("InformationFlow").filter(n=>no(n,t)&&Pt(n,e)).map(n=>{let s=lt(n,"between"),o=r=>[...lt(n,r),...s].sort(Do);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>it(x(n.id,"content"),x(s.id,"content")));ld=([t,e],n)=>ri(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),fc=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Ag(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,u]=l.sort((O,y)=>O.left-y.left);if(!c||!u)return{tie:i,d:"",x:0,y:0};let p=c.right-n.left,$=(c.top+c.bottom)/2-n.top,m=u.left-n.left,d=(u.top+u.bottom)/2-n.top,h=(p+m)/2,f=`M${p} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=Fg.map(O=>{let[y,j,E,K]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:y*p+(j+E)*h+K*m,y:(y+j)*$+(E+K)*d}}),v=b.find(O=>r.every(y=>Math.max(Math.abs(y.x-O.x),Math.abs(y.y-O.y))>Bg))||b[0];return i.number!==void 0&&r.push(v),v})}function Eg(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function pr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=me(),[c,u]=I([]);He(()=>{let f=()=>u(Ag(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let p=e.flat(),$=p.some(f=>f.id===s)?s:p[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!zg.includes(f.key))return i(f.key,b);let w=Eg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${m(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(w=>a`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===$?0:-1}
                      class=${`doos ${w.look}${d.has(w.id)?" buur":""}`}
                      aria-pressed=${String(w.id===s)} onClick=${()=>r(w.id)}>
                      ${w.text}${w.more}
                      ${!!w.badge&&a`<span class="erbij">+${w.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:f},x:b,y:w})=>f!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${w}px`}}>${f}</span>`)}
    </div>
  `}var zg,Bg,Fg,ii=F(()=>{"use strict";V();zg=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Bg=28,Fg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ur({label:t,id:e,thing:n,pick:s,among:o=Bs}){let[r,i]=I(!1),l=()=>St([...$n.keys()].filter(f=>ee(f)&&o(f))),c=Ve(()=>r?l():[],[r]),[u,p]=I(null),$=f=>{let b=Nt(f.trim()),w=y=>[S(y),Yt(y),...bt(y,"altLabel")].map(Nt),v=y=>Zn(y)?w(y):w(y).slice(0,2),O=c.find(y=>S(y)===f)||c.find(y=>v(y).includes(b));return O?[O]:c.filter(y=>b&&w(y).some(j=>j.includes(b)))};Ce(()=>p(null),[n]);let{route:m}=B,d=f=>{if(B.route!==m)return;let[b,...w]=$(f.target.value);p(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=u?$(u).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${u??(Bs(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${u&&a`<small role="status">${h?g(pd.meant,{names:h}):pd.unknown_thing}</small>`}
    </label>
  `}var pd,li=F(()=>{"use strict";V();ot();D();q();st();hn();pd=k.explore});function Pg({count:t,...e}){let n=$d(Uo(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(dt.only,{names:dd(n)})}`;return a`<p role="status"><strong>${t?M(dt.none_but,t):dt.none}</strong>${s}</p>`}function Ig({from:t,to:e,scenario:n}){let s=Hp([t,e],n).map(p=>p.label),o=Vp([t,e],n),r=ld([t,e],n),i=p=>Q(p,"who",n.date).map($=>$.to),l=i(t).some(p=>i(e).includes(p)&&Vt(p,"Agreement")),c=[t,e].every(Zn)?[!r.length&&dt.silent.flow,!l&&dt.silent.agreement]:[],u=J(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(dt.shared,{steps:J(s)})}</p>`}
    ${r.length>0&&a`<p>${dt.flows} <${ct} ids=${r} />.</p>`}
    ${u&&a`<p>${g(dt.silent.phrase,{what:u})}</p>`}
    ${o.length>0&&a`<p>${dt.bodies} <${ct} ids=${o} />.</p>`}
  `}function hc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Bt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Pt(p,n)),[i,l]=o?dt.headed:dt.heads,c=(o?[s,o]:[]).map((p,$)=>{let d=p.filter(f=>!r.includes(f)&&Pt(f,n)).flatMap(f=>Bt(f,"inChapter")).filter(f=>on(f).includes(t[1-$])&&!on(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(dt.within,h)} <${ct} ids=${d} />.</p>`}),u=[r.length>0&&a`<p>${i} <${ct} ids=${r} />.</p>`,...c].filter(Boolean);return a`${u}${l&&u.length>0&&a`<p>${l}</p>`}`}function qg({from:t,to:e,scenario:n,collective:s}){let o=Ve(()=>Ca(t,e,n,s),[t,e,s,n]),r=o.length>Lr?g(dt.longer.first,{count:Lr}):M(dt.longer.all,o.length),i=o.slice(0,Lr).map(l=>a`<${ct} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${z} as="ol" look="wegen" id="langere" items=${i} />`}function md(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?U(n(r)):n(r));return a`
    <${N} id=${e} />${W&&` (${jt(e)?.title})`} <${Lt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ue} of=${t.flatMap(o=>o.of)} />
  `}function Rg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=$d(t,e),i=Ve(()=>{let f=w=>[le(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>le(f[0])),c=r.length?Uo(n,s,o):t,u=c?.length===t.length?c.count:0,p=dd(r),$=M(dt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${pr} heads=${l.map(f=>f?dt.columns.what:dt.columns.who)} ...${i} chosen=""
          label=${g(dt.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${pn} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${u>0&&a`<strong>${M(dt.counted,u,{works:$})}</strong> `}
      ${p&&`${M(dt.through,t.count-u,{names:p,works:$})} ${dt.dotted} `}${dt.says}
    </p>
    ${!Y()&&h}
    <h2>${dt.sentences}</h2>
    <${z} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>md(f))} />
  `}function fd({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>ud(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Up(n,s,e):[],{length:u}=c,p=[n,s,o,e.key,e.plan],$=Ve(()=>l?Uo(n,s,e,o):null,p),m=(w,v,O)=>a`
    <${ur} label=${v} id=${w} thing=${O} among=${ud}
      pick=${y=>H({[w]:y})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>H({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${Rg} ...${i} found=${$} />`:l&&a`<${Pg} ...${i} count=${u} />`,f=c.flat().some(w=>w.name==="expected"),b=u>0&&a`
    <h3>${dt.together}</h3>
    ${f&&a`<p class="zacht">${dt.expecting}</p>`}
    <${z} look="wegen" items=${c.map(md)} />
  `;return a`
    <section aria-label=${dt.heading}>
      <h2>${dt.heading}</h2>
      <div class="velden">
        ${m("van",dt.from,n)} ${m("naar",dt.to,s)}
        ${d("verzamel",o,dt.collective)}
        ${l&&a`<button type="button" onClick=${()=>H({van:s,naar:n})}>${dt.swap}</button>`}
        ${l&&$&&d("langer",r,dt.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${dt.back}</a></p>
      ${!(n&&s)&&a`<p>${dt.choose}</p>`} ${n&&n===s&&a`<p>${dt.same}</p>`}
      ${l&&a`<${hc} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${Ig} ...${i} />`}
      ${$&&$.layers.length>Ng?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${qg} ...${i} collective=${o} />`}
    </section>
  `}var dt,ud,Ng,dd,$d,hd=F(()=>{"use strict";V();ot();Et();D();q();ao();xo();Me();st();It();ii();Ks();_t();li();dt=k.explore.path,ud=t=>ee(t)&&(Zn(t)||le(t)),Ng=3,dd=t=>J(t.map(S)),$d=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function yd(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=B.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!o&&Sa(t,e,s)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||H({weg:[...ci(r),t].join(","),kies:null}),p:()=>o?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function Dg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=yd(t,e),l=Sa(t,n,o),c=(u,p)=>a`<button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ie(t)}>${Ct.actions.page}</a>
      ${s.join()!==t&&c("f",Ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(Ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",Ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",Ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",Ct.actions.path)}
    </p>
  `}function _d(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${Ct.panel.label}><p class="zacht">${Ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=le(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${po} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:u,of:p,basis:$})=>{let m=n===c?u:c,d=x(p,"rationale");return a`
      ${m===Ns?Ct.no_step:a`<${N} id=${m} />`}${" "}<${Te} basis=${$} />
      ${d&&a`<span class="zacht"> ${Ct.panel.reason} ${d}</span>`}
      ${p!==c&&a`<${po} of=${p} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Ct.panel.label}>
      <h2>${Os(n)}</h2>
      ${le(n)&&a`<p>${ne(n,t.scenario.date)}</p>`}
      ${Dt(n)&&a`<p class="zacht">${Ct.panel.collective}</p>`}
      ${n!==Ns&&a`<${Dg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?Ct.panel.who:Ct.panel.what}</h3>`}
      <${z} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?Ct.panel.step:Ct.panel.what}</h3>`}
      <${z} look="buren" items=${o.map(l)} />
    </section>
  `}function xd({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ve(()=>{let p=d=>`wie${Dt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Sa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:Os(d),look:p(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:Os(d),look:`wat${$(d)}`,more:[kd(As(d,s.date)),a` <small>${Kt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:Os(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:gd(f,h)}))]}},[t]),l=p=>H({kies:p===n?null:p}),c=(p,$)=>$!==Ns&&yd($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=g(Ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${pr} heads=${Ct.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&bd("r-beoogd-ondertekenaar",Ct.intended)}
      <li class="zacht">${Ct.to_step}</li>
      ${Object.entries(xe).map(([p,[,$]])=>bd(gd(p),$))}
      ${Object.entries(_.codes.CellState).filter(([p])=>t.what.some($=>As($,s.date)===p)).map(([p,{label:$}])=>a`<li>${kd(p)}${U($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${Ct.keys}</p>
  `}function vd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Ps(d,n,s).length?Ct.list.away:Wn(d),c=[{key:"wie",label:Ct.list.who,text:({who:d,work:h})=>d?Os(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Us} id=${d} />`:l(h)},{key:"rol",label:Ct.list.role,text:d=>d.role},Jt("wat",Ct.list.what,d=>d.work),{key:"stap",label:Ct.list.step,text:d=>i(d.work).map(Os).join(", ")},Bn("stand",Ct.list.status,d=>d.work,n.date),ys(Ct.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${M(Ct.list.caption,r.length)}${s?"":`. ${Ct.list.only}`}`;return a`<${xt} id="verkenlijst" ...${{caption:p,rows:r,columns:c,about:u,file:{name:"verken.csv",origin:d=>se(n,jt(d.work)?.key)}}} />`}var Ct,ci,Wg,wd,Os,Ug,gd,bd,kd,Od=F(()=>{"use strict";V();ot();D();q();ao();st();wt();It();ii();oe();_t();De();Ct=k.explore,ci=t=>(t||"").split(",").filter(ee),Wg=t=>qn.find(e=>[x(e,"identifier"),e].includes(t)),wd=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ci(t||xa(e)?.id||sn(n)||Wg(s)),Os=t=>t===Ns?Ct.no_step:S(t);Ug={"●":"l-heel","◐":"l-lang","○":"l-punt"},gd=(t,e)=>e===Ns?"l-geen":Ug[xe[t]?.[0]]||"l-heel",bd=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,kd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Cd({rows:t,chosen:e,state:n}){let s=Ve(()=>{let i=p=>p.length?p:[""],l=p=>C(t.flatMap($=>i($[p]))).sort(($,m)=>+!$-+!m).map($=>({id:`${p} ${$}`,text:$?S($):Ye.unnamed,look:`wie${$&&!Dt($)?"":" verzamel"}`})),c=t.flatMap(p=>{let $=p.between.length?"l-punt":"l-heel";return[...i(p.from).map(m=>({from:`from ${m}`,to:p.id,look:$})),...i(p.to).map(m=>({from:p.id,to:`to ${m}`,look:$}))]}),u=t.map(p=>({id:p.id,text:gc(p.id),look:"wat",more:Hg(p)}));return{columns:[l("from"),u,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ye.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${pr} heads=${Ye.columns} ...${s} chosen=${e} label=${g(Ye.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function jd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Kg} row=${c} />: <${N} id=${c.id} text=${gc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${po} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${z} look="buren" items=${i.map(l)} />
    </section>
  `}function ui({rows:t,scenario:e,state:n}){let s=[Sd("from",Ye.list.from),Sd("to",Ye.list.to),Jt("inhoud",Ye.list.what,o=>o.id,gc),{key:"staat",label:Ye.list.state,text:o=>Kt(o.id,"flowState")},{key:"sindsdien",label:Ye.list.since,text:o=>Kt(o.id,"followUp")},ys(k.explore.list.where,o=>[o.id])];return a`
    <${xt} id="stromenlijst" caption=${g(Ye.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var Ye,gc,Hg,Vg,pi,Kg,Sd,bc=F(()=>{"use strict";V();ot();D();q();xo();st();It();ii();oe();_t();De();Ye=k.explore.flows,gc=t=>`${x(t,"content")}${ft(t,"between")&&` (${Ye.among})`}`,Hg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ye.since,{phrase:Kt(t,"followUp")})}</small>`,Vg=t=>t.map(e=>S(e)).join(", ")||Ye.unnamed,pi=({ids:t})=>t.length?a`<${ct} ids=${t} />`:a`<span class="zacht">${Ye.unnamed}</span>`,Kg=({row:t})=>t.between.length?a`${Ye.between} <${pi} ids=${t.from} />`:a`<${pi} ids=${t.from} /> → <${pi} ids=${t.to} />`;Sd=(t,e)=>({key:t,label:e,text:n=>Vg(n[t]),cell:n=>a`<${pi} ids=${n[t]} />`})});function di({of:t,at:e}){let n=t.map(s=>a`<${Te} basis=${s.basis(e)} /><${Td} one=${s} />`);return a`<${z} look="wiehier" items=${n} />`}function Jg({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Qg({of:t,at:e}){if(t.length<=Gg)return a`<${di} of=${t} at=${e} />`;let n=r=>Kt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>it(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Jg} text=${`${n(r[0])} (${r.length})`}><${di} of=${r} at=${e} /><//>`)}
    <${di} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Ld({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Vs({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Y()&&a`<p class="bij niemand">${is.silent}:</p>`}
    <${z} look="stilte" label=${is.silent} items=${o} />
  `}function Md({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?is.undecided:s?is.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function zd({plan:t,scenario:e}){let{stops:n,several:s}=cd(e,t),o=`route-${t.key}`,r=(u,p)=>a`<${di} of=${u.all} at=${p} />`;if(Y())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((u,p)=>a`
            <section>
              <${Md} stop=${u} place=${p+1} />
              <${Ld} stop=${u} plan=${t} />
              ${u.all.length>0&&a`<details><summary>${is.open}</summary>${r(u,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((u,p)=>s.findLastIndex($=>$.at.includes(p))),l=(u,p=u+1)=>({gridColumn:`${u+1} / ${p+1}`}),c=(u,p)=>a`
    ${i.map(($,m)=>p<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(u.at[0],u.at[u.at.length-1])}></i>
    <span style=${l(u.at[0],u.at[1])}><${Td} one=${u} /></span>
    ${u.at.map($=>a`<b style=${l($)}><${Te} basis=${u.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((u,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Ld} stop=${u} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Md} stop=${u} place=${p+1} /></div>
              <div class=${u.all.length?"onder-halte":""} style=${l(p)}>
                <${Qg} of=${u.own} at=${p} />
              </div>
            `)}
        </div>
        <${z} look="bij-meer" label=${is.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(xe).map(([u,[,p]])=>a`<li><${Te} basis=${u} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${is.silent}</li>
        <li><em>${is.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${pn} name=${o} title=${is.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(is.says,{silence:k.shared.silence})}</p>
  `}var is,Gg,Td,Bd=F(()=>{"use strict";V();ot();Et();D();q();xo();Un();st();wt();It();Ks();_t();is=k.explore.route,Gg=10,Td=({one:t})=>a`
  <a class=${Dt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Ur(t,e,n,s=0){let[o,r]=I(null);return Ce(()=>{let i=!0;r(null);let l=()=>gt().ask(t,e).then(u=>{i&&(r(u),n?.(u))}).catch(u=>i&&r({silent:u.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function wc({chosen:t,choices:e,follows:n}){let s=me(),o=B.started&&!!t&&Y();Ce(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Y()?r.reverse():r}</div>`}function Yg({before:t,after:e}){let n=ge[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:nt("Severity",t),after:nt("Severity",e)})}function Fd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=X(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(ge.cell,{kind:U(kt(m.column)),step:Ot(m.barrier).toLowerCase()}),u=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(ge.now,{phrase:m.before})}</span> <span>${g(ge.then,{phrase:m.after})}</span>
  `,p=m=>a`
    <strong>${Yg(m)}</strong> ${m.was&&`${g(ge.now,{phrase:m.was})} `}
    ${m.was?g(ge.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${M(ge.stays,l.length)}</h2>
    <p>${ge.why}</p>
    <${z} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${M(ge.cells,t.length,{all:n})}</h2>
    <${z} look="anderelezing" items=${t.map(u)} />
    ${e.length>0&&a`<p>${g(ge.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ge.alone}</p>
    <h2>${M(ge.gaps,s.length)}</h2>
    <${z} items=${s.map(p)} />
    ${l.length>0&&$}
  `}function Zg({id:t,status:e,scenario:n}){let s=Ur("supposed",{options:Ts(n),work:t,status:e});return s&&s.silent===void 0?a`<${Fd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Xg(){let t=Object.keys(_.readings).sort((n,s)=>it(S(kc(n)),S(kc(s)))),e=n=>a`
    <a href=${L(["wat-als","actie",n])}>${S(kc(n))}</a>
    <span class="zacht"> ${g(ge.reading,{status:nt("Status",n.split("=")[1])})}</span>
  `;return a`<p>${ge.begin}</p><h2>${ge.readings}</h2><${z} items=${t.map(e)} />`}function Ad({requested:t,scenario:e}){let{date:n}=e,s=b=>le(b)&&!!Ge(b,n),[o,r]=t.split("="),i=le(o)?o:"",l=lt(fn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>L(["wat-als","actie",`${b}=${w}`]),u=e.key===tt({}).key&&_.readings[`${i}=${r}`],p=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${U(w)}</a>
    ${b===Ge(i,n)&&a` <span class="zacht">${ge.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${ge.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${ne(i,n)}.</p>
    <h2>${ge.suppose}</h2>
    <${z} look="standkeuze" items=${$s("Status").map($)} />
  `,d=a`<${ur} label=${ge.which} id="actie" thing=${i} among=${s} pick=${p} />`;return a`<${wc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${Xg} />`:u?a`<${Fd} found=${u} id=${i} scenario=${e} />`:Ke()?a`<${Zg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ge.elsewhere,{name:S(i),status:nt("Status",r)})}</p>`} />`}var ge,kc,yc=F(()=>{"use strict";V();ot();Et();D();Ht();q();qe();st();wt();It();_t();li();ge=k.whatif.action;kc=t=>t.split("=")[0]});function Js(){let t=k.missing;return a`
    <${$t} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function nb({text:t,answers:e,instead:n}){let s=Ur("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",be.source.about,a`<${ct} ids=${c} />`],l=o.map(({vindplaats:c,woorden:u,over:p})=>a`
      <p><${_c} text=${u} answers=${e} /></p>
      <p class="zacht">${ce(c)}${p.some(ee)&&i(p.filter(ee))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(be.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${be.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(be.source.first,{count:o.length})}</p>`}
      <${z} as="ol" look="resultaten" items=${l} />
    </section>
  `}function Ed({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Br(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(it),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);He(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let u=i&&!n.length&&a`<p>${be.summarised}</p>`,[p,$]=o.length?[15,be.some_more]:[100,be.too_many],m=c.slice(0,p).map(f=>a`<${tb} item=${f} answers=${r} />`),d=o.length&&g(be.some,{words:o.map(f=>`“${f}”`).join(be.or)}),h=c.length?d||M(be.found,c.length):g(be.nothing,{text:e});return a`
    <${$t} text=${be.title} />
    <section class="filters" aria-label=${be.label}>
      <div class="velden">
        <${Ws} label=${be.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${jn} label=${be.what} name="wat" options=${dn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:be.type}</p>
    ${o.length>1&&a`<p>${be.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(be.read,{typed:e.trim(),text:s})}</p>`}
    ${u&&a`<p id="anders">${be.try}${eb()}</p>`}
    <${z} as="ol" look="resultaten" items=${m} />
    ${c.length>p&&a`<p>${g($,{count:c.length-p})}</p>`}
    ${i&&Ke()?a`<${nb} ...${{text:e,answers:r,instead:u}} />`:u}
    <${je} text=${i?h:""} />
  `}var be,_c,tb,eb,Hr=F(()=>{"use strict";Go();V();ot();Et();D();q();qe();io();st();wt();rn();_t();yc();be=k.search;_c=({text:t,answers:e})=>za(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),tb=({item:t,answers:e})=>a`
  <a href=${L(t.path,t.query)}><${_c} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${W&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
  ${Rs(t.id)[0]&&a` <${Lt} id=${t.id} />`}
  <p><${_c} text=${bu(t,e)} answers=${e} /></p>
`,eb=()=>Object.entries(be.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Wd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:u,kies:p}=B.route.query,$=t?"lijst":Nd.includes(u)?u:Y()?"lijst":"beeld",m=Nd.map(d=>[d,ht.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${gs} legend=${ht.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${pn} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||p)&&c}
    </div>
  `}function Dd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${U(nt(t,i))} (${o(i)})`]);return r.push([Qs,`${U(k.shared.all)} (${n.length})`]),Y()?a`<${jn} name="staat" label=${ht.filters.state} options=${r} chosen=${s} />`:a`<${gs} legend=${ht.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ud({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Id.map(Z=>n[Z]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ci(n.weg),[c,u,p,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:$},d=Ve(()=>Wp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>xl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),y=O||l.length>0||e.stated||e.plan,j=ht.alone[xn(t[0])]||ht.alone.other,E=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${ht.again}</button>`,K=d.undated>0&&M(ht.undated,d.undated),T={...v,title:o||t.map(Os).join(", ")},A=a`<${Ln}><${Ds} fields=${Rd} names=${Id} clear=${O} /><//>`,et=a`
    ${l.length>0&&a`<p>${M(ht.hidden,l.length)} ${E}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ht.left,d.left)} ${K}</p>`}
    ${b&&a`<p role="status">${g(ht.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${hc} of=${t.slice(0,1)} scenario=${e} /><p>${y?ht.nothing:j}</p>`}
  `;return a`
    <${Wd} many=${b||!w} field=${s} filters=${A} choices=${a`<${lo} />`} notes=${et}
      keep=${{name:ht.file,title:T.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${xd} ...${T} /></div>`} list=${w&&a`<${vd} ...${v} />`}
      panel=${a`<${_d} ...${v} />`} />
  `}function sb({query:t,scenario:e}){let n=ds("Agreement").filter(p=>no(p,e.date)&&Pt(p,e.plan)),{title:s,none:o}=ht.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>x(p,"agreementStatus")),i=fc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Qs,c=n.filter((p,$)=>l===Qs||r[$]===l),u=a`<${Dd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ud} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===Qs?s:`${s}: ${nt("AgreementStatus",l)}`} />`}function ob({query:t,scenario:e}){let n=Ve(()=>ri(e),[e.date,e.plan]);if(!n.length)return a`<p>${ht.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=fc("FlowState",Object.keys(ht.flows.first)[0],s),r=[...o,Qs].includes(t.staat)?t.staat:o[0]||Qs,i=n.filter($=>r===Qs||$.state===r),l=3*i.length>2*xl,c=t.kies||"",u=r===Qs?k.shared.all:nt("FlowState",r),p=g(ht.flows.title,{state:u});return a`
    <${Wd} many=${l} field=${a`<${Dd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ht.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:p,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Cd} rows=${i} chosen=${c} state=${u} />`}
      list=${a`<${ui} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${jd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ht.flows.silence}</p>
  `}function Hd({route:{path:t,query:e}}){let n=tt(e),[,s=""]=t;if(s&&!Object.hasOwn(qd,s))return a`<${Js} />`;let o=wd(e),r=f=>{H({uit:f,kies:f,weg:null}),At(Os(f))},i=a`<${ur} label=${ht.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=qn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${jn} name="hoofdstuk" label=${ht.begin.chapters} options=${l} />`,u=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ht.heading,sentence:$=ht.sentence}=ht.starts[u]||{},m=Object.entries(ht.starts).map(([f,{label:b,to:w}])=>[b,L(w.path,w.query),f===u]),d=s?qd[s]:e.van&&fd,h=o.length?a`<${Ud} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${lo} /></div>
        ${Be(n).map(f=>a`
            ${W&&a`<p><strong>${f.title}</strong></p>`}
            <${zd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ht.begin.network}</p>
      `;return a`
    <${$t} text=${ht.heading} title=${u?`${ht.heading}: ${p}`:ht.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Er} label=${ht.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var ht,Nd,Qs,Pd,Rd,Id,qd,Vd=F(()=>{"use strict";Pe();V();ot();Et();D();Ht();q();ao();xo();Me();st();hd();rn();Od();Ua();bc();Ks();Bd();li();Hr();ht=k.explore,Nd=["beeld","beide","lijst"],Qs="alle",Pd=dn(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Rd=[[ht.filters.step,"stap",vn],[ht.filters.kind,"soort",Eo],[ht.filters.from,"vanaf",Pd],[ht.filters.to,"tot",Pd]],Id=Rd.map(([,t])=>t);qd={informatie:ob,afspraken:sb}});function $i(t,e){let n=Ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return H({merk:[...n].join(xc),...!n.size&&{alleen:null}},!0),n.size}var xc,Ss,Kd,vc,Oc=F(()=>{"use strict";ot();xc=".",Ss=()=>new Set((B.route.query.merk||"").split(xc).filter(Boolean)),Kd=()=>[...Ss()].join(xc),vc=()=>!!B.route.query.alleen&&Ss().size>0});var Sc,rb,mi,dr,vo,Vr=F(()=>{"use strict";V();q();Sc=k.shared.outcomes,rb={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},mi=({outcome:t})=>a`<g class=${`teken teken-${Sc[t].sign}`}>${rb[Sc[t].sign]}</g>`,dr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${mi} outcome=${t} />
  </svg>
`,vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${dr} outcome=${t} /> ${Sc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Cc({gaps:t,what:e}){let n=Ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>At(M(Ze.bar.changed,$i(t,i.target.checked))),r=t.length>1?g(Ze.mark_all,{count:t.length,what:e}):g(Ze.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function ib({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(Ze.questions,e.length).replace(/^\d+ /,""),p=[...zo(e.map(d=>o==="topic"?ws(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ze.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ze.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Ze.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Ze.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${ab} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Ze.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Cc} gaps=${C([...e,...n])} what=${t} />
      <${or} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Qd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,u)=>c.filter(p=>p[s]===u),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ws(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:u})=>({id:c,title:u,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:u})=>c.length+u.length).map(({id:c,title:u,found:p,dated:$})=>a`
        <${ib} key=${c} title=${u} gaps=${p} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function lb({row:t,of:e}){let n=sn(B.route.query.partner),s=C(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Gd+1?o.slice(0,Gd):o,i=o.length-r.length,l=r.length===1&&s.join()===Ze.deadline.how[t.how];return a`
    <${ct} ids=${r} />
    ${i>0&&g(Ze.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?qo(e):Ze.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function cb({gap:t,found:e,scenario:n}){let s=e.deadline,o=Ze.deadline.columns,r=Yt(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Jd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Cc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Xl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Zl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${vo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${lb} row=${s} of=${e.subject} /></td>
    </tr>
  `}function fi({works:t,partner:e}){let n=sn(e),s=va(n);return Object.entries(Ze.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=M(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${ct} ids=${C(i)} name=${Yt} />.</p>`})}function Yd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ze.deadline,u=Y()?ub:pb,p=n||t.length<=u+1?t:t.slice(0,u),$=Es(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${M(c,t.length-p.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${cb} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&m}
    </section>
  `}var Ze,Jd,ab,Gd,pb,ub,jc=F(()=>{"use strict";Pe();V();ot();Et();D();q();Me();Oc();st();It();mo();_t();Vr();Ze=k.gaps;Jd=t=>Ss().has(t.mark)?"gemarkeerd":"",ab=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Jd(t)}`} data-vraag=${t.mark}>
    <${Cc} gaps=${[t]} what=${t.sentence} />
    <div><${Qa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Gd=2;[pb,ub]=[8,5]});async function Gr(t,e){let n=await gt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await gt().ask("page",{options:[],comparisons:e});return gt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function hi({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Zd),await us(s,ke.saving,async()=>{let{name:l,data:c}=await gt().ask(r,i);Mn(l,c,Kr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Zd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function t$(){let t=me(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return At(ke.first_source);us(n,ke.busy,async()=>(await gt().ask("source",{data:await ba(o)})).message)}return a`
    <${P} title=${ke.source} note=${ke.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ke.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ke.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function bi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map($b);return c.sort(it),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${hi} files=${[{id:"bewaar-fouten",label:ke.save_marked,name:"faults"}]} />`}
    ${e.map(u=>a`<p>${u}</p>`)}
    <${Xd} title=${ke.faults} lines=${n} count=${s} />
    <${Xd} title=${ke.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ke.read}</summary><${z} items=${c} /></details>`}
  `}function e$(t){if(!t.length)throw new Error(ke.first);if(t.length>1)throw new Error(g(ke.one_only,{count:t.length}));if(t[0].size>ul)throw new Error(g(ke.too_large,{name:t[0].name,most:ul/2**20}));return t[0]}var ke,Kr,db,Zd,gi,Xd,$b,Jr=F(()=>{"use strict";Pe();V();D();q();qe();st();oe();Oe();ke=k.check,Kr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};db=()=>gt().ask("shipped").then(()=>gt().show()),Zd=t=>t.preventDefault();gi=()=>a`
  <${P} title=${ke.save} note=${ke.save_intro}>
    <${hi}
      files=${Object.entries(ke.save_as).filter(([t])=>!(W&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${gt().own&&a`<button type="button" id="terug" onClick=${db}>${ke.back}</button>`}
    <//>
  <//>
`;Xd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ke.list,{title:t,count:n})}</h2><${z} items=${e} />`,$b=([t,e])=>g(ke.counted,{count:e,what:wa(t).toLowerCase()})});function mb({scenario:t,report:e}){let n=s=>us(e,Xe.busy,async()=>{let o={options:Ts(t),marks:Kd(),kind:s};Mn(`${Xe.file}.${s}`,(await gt().ask("marked",o)).data,Kr[s])});return Object.entries(Xe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function fb({gaps:t,scenario:e}){let[n,s]=I(""),o=Ss();if(!o.size)return null;let r=Ga(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=vc(),c=Ke()?Xe.address:Xe.elsewhere_office,u=[...o].map(m=>({mark:m})),p=()=>{$i(u,!1),At(Xe.cleared)},$=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Xe.label}>
      <p><strong>${M(Xe.count,o.size)}</strong>${i>0&&M(Xe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Xe.every:Xe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Xe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Xe.print}</button>
      <${ve} name=${`${Xe.file}.csv`} rows=${()=>s$(r,e)} label=${Xe.csv} id="merk-csv" />
      ${Ke()&&a`<${mb} scenario=${e} report=${s} />`}
    </section>
  `}function hb({all:t}){let e=C(t.map(i=>i.query)).sort(it),n=[...t.flatMap(ks).flatMap(i=>i.partners),..._a],s=[...$s("Severity"),...n$("gewicht",i=>nt("Severity",i))],o=[[qt.fields.partner,"partner",Io(n)],[qt.fields.step,"stap",[...vn,...n$("stap",Ot)]],[qt.fields.query,"vraag",e.map(i=>[i,ws(i)])],[qt.fields.weight,"gewicht",s],[qt.fields.kind,"soort",Eo]],r=a`<${Ws} label=${qt.fields.text} name="tekst" />`;return a`<${Ln}><${Ds} ...${{fields:o,after:r}} names=${Lc} /><//>`}function gb({points:t,low:e,source:n}){let s=Object.fromEntries(Lc.map(i=>[i,B.route.query[i]])),o=M(qt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,u)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${qt.parts[i]}</strong> ${g(qt.part_counts[i],u)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${qt.parts_label}>
      ${r("points","overleg",!n,{questions:ki(t),topics:o})}
      ${r("source",o$,n,{questions:ki(e)})}
    </nav>
  `}function bb({scenario:t}){let{vraag:e,partner:n}=B.route.query,s=e&&n?Ja(X(t).gaps,{...B.route.query,partner:""}):[];if(!s.length||s.some(({partners:u})=>u.length))return a`<p>${qt.none}</p>`;let{step:o,other:r,clear:i}=qt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:u})=>u)?o:r} ${c}</p>`}function kb({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>ks(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>it(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=wi[n],u=Object.entries(wi).map(([m,d])=>[m,qt.fold[d]]),p=()=>H({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${qt.heading[c]}</h2>
        <p>${qt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${p}>${o?qt.refold:qt.unfold}</button>
        </p>
      </header>
      <${gs} legend=${qt.fold_by} name="per" options=${u} current=${n} id="per" />
      <${Qd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Yd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${bb} scenario=${s} />`}
  `}function r$({route:t}){let e=tt(t.query),n=t.query,s=X(e).gaps,o=vc(),r=o?Ga(s).filter(w=>Ss().has(w.mark)):Ja(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===o$:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,$=o||Lc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&p.length<=wb,d=n.per in wi?n.per:Object.keys(wi)[Number(c&&!u)],f=(n.partner?Ja(s,{...n,partner:""}):[]).flatMap(ks).flatMap(w=>w.deadline?w.subject:[]),b=o?qt.only_title:ws(n.vraag);return a`
    <${$t} text=${o?qt.bar.label:qt.title}>
      <p class="uitleg">${g(qt.intro,{report:fs(mt(e.plan))})} ${es}</p>
    <//>
    ${Be(e).map(w=>a`<${bs} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${b}</strong></p>`:a`<${gb} ...${{points:i,low:l,source:c}} />`}
      <${Pa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${hb} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${qt.source_intro}</p>`}
        <p class="zacht" id="weegt">${qt.weights}</p>
        <${fi} works=${f} partner=${n.partner||""} />
        <${kb} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ve} name="aandachtspunten.csv" rows=${()=>s$(p,e)} /></p>
        <${er} />
      </div>
    </div>
    <${fb} gaps=${s} scenario=${e} />
    <${je} text=${g(qt.shown,{points:ki(i),low:ki(l)})} />
  `}var qt,Xe,s$,n$,Lc,o$,ki,wi,wb,a$=F(()=>{"use strict";Pe();V();ot();Et();D();Ht();q();qe();Oc();st();wt();It();rn();oe();jc();mo();Jr();qt=k.gaps,Xe=k.gaps.bar,s$=(t,e)=>[[...qt.csv,...ss],...t.map(n=>[n.number,nt("Severity",n.severity),ws(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(Ot).join(", "),n.kinds.map(kt).join(", "),n.partners.map(Yo).join(", "),n.subject_label,$o(n).map(ce).join("; "),...se(e,n.plan)])];n$=(t,e)=>{let n=B.route.query[t]||"";return n.includes(",")?[[n,J(n.split(",").map(e))]]:[]},Lc=["tekst","stap","soort","partner","vraag","gewicht"];o$="bron",ki=t=>M(qt.questions,t.length);wi={onderwerp:"topic",soort:"query"};wb=25});function yi(t){let e=Mc(t),n=x(t,"summary");return[e,e&&n?`${Kn.reported} ${n}`:n].filter(Boolean)}function _b({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:pt(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Kn.when[t]||{}).map(s)]:_.lists[t]?nt(_.lists[t],e):Kn.truth[e]||pt(e)}function vi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Kt(o,"recommendationKind"),response:Kt(o,"response")||Kn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Kn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${Hn} id="gevraagd" items=${s} /><//>`}function mr({id:t}){let e=new Map;for(let{from:c,to:u,how:p}of xr(t))p&&u===t&&en(e,c,p);if(!e.size)return null;let n=[...e].map(([c,u])=>({from:c,how:C(u).join(", ")})),{columns:s,title:o,caption:r}=Kn.mentions,i=n.length>(Y()?1:xb),l=[Jt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>_e(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...Bn("stand",s.stand,({from:c})=>c),cell:({from:c})=>le(c)&&a`<${Lt} id=${c} />`}];return a`
    <${ar} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${xt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Kn,yb,Mc,re,$r,_i,xi,xb,Oi,fr=F(()=>{"use strict";V();Et();D();q();Me();st();Oe();_t();De();hn();Kn=k.thing,yb=new Set([..._.hidden,...Kn.shown]),Mc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Kn.promised_new:Kn.promised} ${e}`};re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;$r=t=>Object.entries($n.get(t)||{}).filter(([e])=>!yb.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${_b} property=${e} value=${o} />`);return[U(wa(e)),s.length>1?a`<${z} items=${s} />`:s[0]]}),_i=t=>bt(t,"altLabel").join(", "),xi=({id:t})=>Xa(t).length>0&&a`<${P} title=${Kn.figures}><${oc} id=${t} /><//>`;xb=3;Oi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ct} ids=${lt(s,n)} />${lt(s,n).length>0&&": "}
              <strong>${Kt(s,"engagement")||Kn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ue} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Ob({id:t,scenario:e}){let n=Ae.cell_columns,s=X(e).matrix.kind.filter(c=>fl(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>U(kt(c.column)),r=c=>a`<a href=${Vs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:u,lines:p,look:$}=Je(c);return[a`<span class=${`chip ${$}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...os(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Je(c).word,csv:nr,cell:i},l$(n.how,c=>c.most_basis)];return a`
    <${P} title=${Ae.cells} note=${Gt(e)}>
      <${xt} id="vakken" caption=${Ae.cells_caption} rows=${s} columns=${l}
        file=${Ar(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Sb({id:t,links:e,scenario:n,undecided:s}){let o=Ae.columns,r=T=>ft(T,"initiative"),i=T=>jt(T)?.key,{links:l,matrix:c}=X(n),u=C(e.map(r)).length,p=T=>`; ${[nt("Strength",l[T][1]),Za(T)].filter(Boolean).join("; ")}`,$=[...os(i),Jt("actie",o.action,r),{key:"soort",label:o.kind,text:T=>bt(T,"interventionKind").map(kt).join(", ")},{key:"wie",label:o.who,sort:!1,text:T=>Wn(r(T)),cell:T=>a`<${ct} ids=${on(r(T))} none=${Wn(r(T))} />`},Bn("stand",o.stand,r,n.date),l$(o.how,T=>l[T][0],p)],m=Ar(t,"activiteiten",n,i),d={id:"wiewat",caption:Ae.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(T=>_.works[r(T)]?.chapters||[]),f=T=>J(lt(T,"chapterLead").map(S)),w=qn.filter(T=>h.includes(T)&&f(T)).map(T=>`${S(T)} – ${f(T)}`).join("; "),v=e.flatMap(T=>bt(T,"interventionKind")),O=C(c.kind.map(T=>T.column)).filter(T=>!v.includes(T)),y=C(X(n).apart.map(({kind:T})=>T)),j=ft(t,"broader")&&!s&&g(Ae.absent,{kinds:J(O.map(kt))}),E=Qo(mt(n.plan),k.shared.nothing_step),K=a`<p>${s?k.overview.undecided:E}</p>`;return a`
    <${P} title=${g(e.length>u?Ae.work_rows:Ae.work,{count:u,rows:e.length})}>
      ${e.length?a`<${xt} ...${d} />`:K}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(Ae.heads,{chapters:w})}</p>`}
      ${y.map(T=>a`<p class="zacht">${g(Ae.care,{kind:U(kt(T))})}
            <a href=${L("maatregelen",{soort:T})}>${Ae.care_link}</a>.</p>`)}
    <//>
  `}function Cb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(Le(jt(n)).thing.step.helper,{awareness:Kt(n,"awareness")||Ae.unaware})]);return a`<${P} title=${Ae.helpers}><${z} items=${e} /><//>`}function c$({id:t}){let e=tt(B.route.query),n=lt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Bt(l,"barrier")).filter(l=>Vt(l,i)),r=s.flatMap(i=>Q(i,"at").flatMap(l=>l.of)).filter(i=>i in X(e).links&&Pt(i,e.plan));return a`
    <${vb} id=${t} narrow=${n} />
    <${Ob} id=${t} scenario=${e} />
    <${Sb} id=${t} links=${r} scenario=${e} undecided=${Fp(e).has(t)} />
    <${vi} title=${Ae.requested} ids=${o("Recommendation").filter(i=>Pt(i,e.plan))} />
    <${Cb} ids=${o("Facilitator")} />
  `}var Ae,Oo,Si,i$,l$,vb,Ci=F(()=>{"use strict";V();ot();D();Ht();q();Me();Un();st();wt();It();oe();Oe();_t();De();fr();hn();Ae=k.thing.step,Oo=t=>yn.filter(e=>t.includes(e.notation)).map(e=>e.label),Si=t=>_.works[t]?.across?k.shared.all_steps:Oo(On(t)).join(", "),i$=t=>xe[t]?.[1]||"",l$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>i$(e(s))+n(s),cell:s=>e(s)&&[a`<${Te} basis=${e(s)} />`,` ${i$(e(s))}${n(s)}`]}),vb=({id:t,narrow:e})=>a`
  <${P} title=${Ae.what}>
    <${re} text=${x(t,"step")} />
    <${re} text=${x(t,"definition")} />
    <${re} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ae.narrower}<${ct} ids=${e} />.</p>`}
    ${ft(t,"broader")&&a`<p>${Ae.broader}<${N} id=${ft(t,"broader")} />.</p>`}
  <//>
`});function ji({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:u,dated:p,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=tt(h),{plan:b,strict:w}=f,v=o.map(([,vt,Ui])=>Ui.find(([oa])=>oa===h[vt])?.[1]),O=u&&w&&k.shared.choices.strict_phrase,{found:y,some:j,read:E}=Br(h.tekst||""),K=new Set(j.length||E?[]:y.map(({id:vt})=>vt)),T=n(f),A=T.filter(vt=>!h.tekst||K.has(vt.id)||Ko(r(vt),h.tekst)),et=o.filter(([,vt])=>h[vt]),Z=(vt,Ui=!1)=>et.every(([,oa,,Gm,Jm])=>Gm(vt,h[oa])||Ui&&Jm?.(vt,h[oa])),yt=A.filter(vt=>Z(vt)),Se=v[o.findIndex(([,,,,vt])=>vt)],Lo=A.filter(vt=>!Z(vt)&&Z(vt,!0)).map(({id:vt})=>vt),Mo=M(m.count,yt.length),[R,ze]=I([]),wn=T.filter(({id:vt})=>R.includes(vt)),cs=wn.length>0&&M(k.shared.ticked,wn.length),Wm=(cs?[cs,O]:[...v,h.tekst,O]).filter(Boolean).join(" · ")||k.shared.all,[Jc,...Dm]=s,Um=vt=>a`<${jb} ...${{ticked:R,tick:ze,row:vt,of:Jc}} />`,Qc=$.map(({label:vt})=>vt.toLowerCase()).join("; "),Hm=Qc&&a`<span class="ruim">${g(k.shared.besides,{columns:Qc})}</span>`,Vm=wn.length?wn:yt,Km=()=>Dn([...s,...$],ha(Vm,s,nc("sorteer",i)),vt=>se(p?f:null,jt(vt.id)?.key||vt.plan||b,Wm));return a`
      <${$t} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${Ln}>
        <${co} />
        ${p&&a`<${Fr} />`}
        <${Ds} fields=${o} names=${["tekst","vouw",...o.map(([,vt])=>vt)]}>
          <${Ws} name="tekst" />
        <//>
      <//>
      ${u&&a`<${Zo} />`}
      <p class=${cs?"telling vast":"telling"}>${Mo}${cs&&`, ${cs} `}
        <${ve} name=${`${_r(m.title)}.csv`} rows=${Km} />
        ${c&&!p&&!wn.length&&a`<span class="zacht"> ${k.shared.ticks} ${Hm}</span>`}</p>
      ${Lo.length>0&&a`<p class="zacht">${g(Mt.otherwise,{choice:Se||""})}<${ct} ids=${Lo}
        name=${Yt} /></p>`}
      <${xt} id=${t} caption=${g(m.caption,{count:Mo})} rows=${yt}
        columns=${c&&!p?[{...Jc,cell:Um},...Dm]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${je} text=${Mo} />
    `}}function jb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var Gn,Mt,gn,g$,p$,b$,Qr,Yr,k$,Lb,So,Mb,Tb,w$,u$,zb,y$,_$,Bb,x$,Fb,Ab,d$,$$,v$,Eb,O$,Nb,Pb,Ib,m$,qb,S$,C$,j$,Cs,Zr,L$,Rb,Wb,f$,h$,M$,T$=F(()=>{"use strict";Go();V();ot();Et();D();Ht();q();io();st();wt();It();rn();oe();_t();De();fr();Ci();Gn=k.partners,Mt=k.measures,gn=k.lookup;g$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),p$="organisationKind",b$=ji({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[W?t:""],textOf:({id:t})=>g$(t),fields:[[Gn.fields.step,"stap",vn,({steps:t},e)=>t.includes(e)],[Gn.fields.kind,"soort",$s("OrganisationKind"),({id:t},e)=>x(t,p$)===e],[Gn.fields.role,"rol",Object.entries(Gn.roles),({roles:t},e)=>t.includes(e)]],columns:[Jt("naam",Gn.columns.name,({id:t})=>t,S,Us),{key:"soort",label:Gn.columns.kind,text:t=>Kt(t.id,p$)},{key:"titel",label:Gn.columns.heads,text:({id:t})=>ya(t).map(Yt).join("; ")},{key:"stappen",label:Gn.columns.steps,text:t=>Oo(t.steps).join(", ")},{key:"handelt",label:Gn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Gn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Gn.columns.wish,text:t=>t.wish}]}),Qr=t=>_.called[t]?.short||"",Yr=t=>x(t,"prefLabel"),k$="exploitationForm",Lb=nn.map(t=>({id:t,..._.works[t],text:[g$(t),Kt(t,k$)].join(" ")})).sort((t,e)=>it(Qr(t.id)||"~",Qr(e.id)||"~")||it(Yr(t.id),Yr(e.id))),So=W?"":ps[0].date,Mb={key:"plan",label:U(In(So)),text:({id:t})=>Ge(t,So)?ne(t,So):"",cell:({id:t})=>Ge(t,So)&&a`<${Lt} id=${t} date=${So} />`},Tb=(t,e,n)=>{let o=ro(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Yr(t):x(r,"deadlineText"));return[pt(e),J(C(n?o:o.map(r=>`“${r}”`)))].filter(Boolean).join(": ")},w$="alle",u$=t=>Mt.together[t]?.of||[t],zb=Object.entries(Mt.together).map(([t,{label:e}])=>[t,e]),y$=({id:t})=>x(fn(t),"summary")||x(t,"summary"),_$=Bn("nu",W?Mt.columns.stand:U(In(we)),({id:t})=>t),Bb=t=>[_$.cell?.(t),B.route.query.staat&&a`<p class="zacht">${y$(t)}</p>`],x$=({id:t},e)=>Vt(t,e),Fb=Io(nn.flatMap(Po)),Ab=({id:t,across:e},n)=>n===w$?e:On(t).includes(n),d$=t=>a`<span class="zacht">${t}</span>`,$$=({id:t,container:e})=>Rn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,v$=t=>Mt.dated.some(Vt.bind(null,t))?C(Mt.days.flatMap(bt.bind(null,t))):[],Eb=({id:t,due:e=""})=>v$(t)[0]||e,O$=ji({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Lb.filter(e=>Pt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Yr(t),more:[{key:"hoofdstuk",label:Mt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Mt.columns.heads,text:({id:t})=>J(oo(t))},{key:"doet",label:Mt.columns.who,text:({id:t})=>Wn(t)},{key:"beloofd",label:Mt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Mt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"blijkt",label:Mt.columns.reason,text:y$},{key:"termijnen",label:Mt.columns.terms,text:({id:t})=>Fs(t).join("; ")},{...tr(gn.columns.place,({id:t})=>t),text:({id:t})=>C([...pe(t),...pe(fn(t))]).map(ce).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===B.route.query.hoofdstuk)??t[0],titles:[...so,["",Mt.no_chapter]]},fields:[[Mt.fields.what,"wat",Object.entries(Mt.types),x$],[Mt.fields.chapter,"hoofdstuk",so,({chapters:t},e)=>t?.includes(e)],[Mt.fields.step,"stap",[...vn,[w$,Mt.across]],Ab],[Mt.fields.kind,"soort",Eo,({id:t},e)=>Or(t).includes(e)],[Mt.fields.status,"staat",[...$s("Status"),...zb],({id:t},e)=>u$(e).includes(Ge(t)),({id:t},e)=>Dl(t).some(n=>u$(e).includes(n))],[Mt.fields.who,"partner",Fb,({id:t},e)=>Po(t).includes(e)],[Mt.fields.form,"vorm",$s("ExploitationForm"),({id:t},e)=>bt(t,k$).includes(e)]],columns:[{key:"nr",label:Mt.columns.number,text:({id:t})=>Qr(t),cell:({id:t})=>Qr(t)?a`<a href=${Ie(t)}>${Qr(t)}</a>`:d$(Mt.no_number)},Jt("naam",Mt.columns.name,({id:t})=>t,Yr),...os(({id:t})=>jt(t)?.key),{key:"wat",label:Mt.columns.what,text:({id:t})=>_e(t)},...So&&So!==we?[Mb]:[],{..._$,cell:Bb},{key:"termijn",label:Mt.columns.deadline,text:Eb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return v$(t.id).map(pt).join(" – ")||e.map(s=>a`<p>${Tb(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Mt.columns.step,text:({id:t})=>Si(t)},{key:"wie",label:Mt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||$$(t),cell:t=>t.leads?a`<${ct} ids=${t.leads} />`:d$($$(t))}]}),Nb=["concerns","reportedUnder","barrier","answeredBy"],Pb=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(Nb.flatMap(n=>lt(t,n))).filter(ee),text:[S(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Ib=({id:t})=>a`<${re} text=${x(t,"summary")} look="zacht" />`,m$="Recommendation",qb=Object.entries(gn.types).filter(([t])=>ds(t).length),S$=(t,e,n)=>ji({name:t,of:e,sort:"naam",rows:({plan:s})=>Pb.filter(o=>Pt(o.id,s)&&Vt(o.id,m$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:gn.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(gn.types).find(o=>Vt(s,o))||"",titles:Object.entries(gn.types).map(([s,o])=>[s,U(o)])},fields:[[gn.fields.what,"wat",qb.filter(([s])=>s===m$===n),x$],[gn.fields.step,"stap",vn,({steps:s},o)=>s.includes(o)]],columns:[Jt("naam",gn.columns.name,({id:s})=>s,S,Ib),...os(({id:s})=>jt(s)?.key),{key:"wat",label:gn.columns.what,text:({id:s})=>_e(s)},{key:"zegt",label:gn.columns.description,text:s=>s.description},{key:"over",label:gn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${ct} ids=${s.about} name=${Yt} />`},tr(gn.columns.place,({id:s})=>s)]}),C$=S$("naslag","lookup",!1),j$=S$("gevraagd","requested",!0),Cs=k.timeline,Zr=t=>t.day.slice(0,4),L$=t=>B.route.query.jaar||Zr(t),Rb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?No(t.id):[Zr(t)];return n?n<=e&&e<=s:Zr(t)===e},Wb=t=>L$(t)===Zr(t)?t.day:`z${t.day}`,f$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),h$=dn(C(_.timeline.map(Zr))),M$=ji({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ne(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${f$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:L$,titles:h$},fields:[[Cs.fields.what,"wat",Object.entries(Cs.kinds),(t,e)=>t.kind===e],[Cs.fields.step,"stap",vn,({steps:t},e)=>t.includes(e)],[Cs.fields.year,"jaar",h$,Rb]],columns:[{key:"dag",label:Cs.columns.when,text:Wb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Cs.fields.what,text:t=>Cs.kinds[t.kind]},{key:"wat",label:Cs.columns.what,text:f$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Cs.columns.stand,text:t=>t.phrase},tr(gn.columns.place,t=>t.at)]})});function Db({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${js.requested_mark}</span>`,r=e&&a`<span class="bij door">${js.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${_s} bar=${t.bar} />${l}`}function Ub({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ni(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=rs(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Je(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${uo(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(js.cell,{row:t.label,step:Ot(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Db} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Te} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Mi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=Tn(n),i=sr(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Ha(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Kb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Li(n)} role="table">
      <caption>${g(js.caption,{rows:js.heads[t],scenario:Gt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${js.heads[t]}</th>
          ${n.steps.map((p,$)=>a`
              <${Hb} step=${p} place=${$+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${js.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Qe(t,e,n).map(p=>a`<${Vb} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var js,Hb,Vb,Kb,Li,Tc=F(()=>{"use strict";V();ot();D();q();Un();wt();bo();_t();js=k.overview;Hb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ie(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Vb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${Tn(e).map((o,r)=>a`<${Ub} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Kb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${js.one_step}>
    ${Tn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${Ot(s)}
        </button>
      `)}
    ${t.steps[e]&&a`<a href=${Ie(t.steps[e].id)}>${js.step_page}</a>`}
  </div>
`,Li=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Gb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(u=>a`<path d=${u} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${hr.wish}</h2>
      ${hr.also.map(({ask:s,to:o,choose:r})=>a`<a href=${L(o,r)}>${s}</a> `)}
      <${z} look="tegels" items=${hr.tiles.map(n)} />
    </section>
  `}function Jb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Ia(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Qb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${hr.discuss.title}</h2><p>${hr.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(hr.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${z} look="kaartjes" items=${r.map(i=>a`<${Jb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Yb({state:t,word:e,things:n,date:s}){let o=i=>Rs(i,s)[1]&&a`<span class="zacht"> – ${Rs(i,s)[1]}</span>`,r=g(ae.group,{state:U(e),count:n.length});return a`
    <div class="standgroep">
      <${W?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${he} ids=${St(n)} more=${o} />
    </div>
  `}function Zb({scenario:t,plan:e}){return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=_.codes.InterventionKind[s],l=o.map(u=>a`<${Yb} ...${u} date=${t.date} />`),c=r?ae.undecided:Qo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${W?"h3":"h2"}>${g(ae.apart.title,{kind:i.label})}<//>
          <p>${g(ae.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function B$({route:t}){let e=tt(t.query),n=Object.hasOwn(zc,t.query.rijen||"")&&zc[t.query.rijen||""]||"kind",s=Object.entries(zc).map(([c,u])=>[c,ae.rows[u]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=X(e),l=a`<${ek} answer=${i} plan=${mt(e.plan)} plans=${Be(e)} />`;return a`
    ${n==="kind"?l:a`<${$t} text=${ae.heading} title=${ae.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ae.matrix[n]}</h2><p>${Gt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${ae.legend.more}</a></p>
          <${lo}>
            <${gs} legend=${ae.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Be(e).map(c=>a`
            ${W&&a`<h3>${c.title}</h3>`}
            <${bs} plan=${c} />
            <${Mi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(u=>u.plan===c.key)} />
            <div class="acties">
              <${ve} name="matrix.csv" rows=${()=>tk(n,e,c)} />
              <${pn} name=${Li(c)} title=${ae.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${Li(c)}"]`} legend=".legenda .stalen li" note=${ae.legend.note} />
              <${Hs} text=${()=>location.href} label=${ae.link} />
            </div>
            <${Zb} scenario=${e} plan=${c} />
          `)}
        <${er} />
      </div>
      <${ti} undecided=${Va(e)} />
    </div>
    ${r&&a`<${ir} address=${r} by=${n} scenario=${e} />`}
    <${je} text=${r?"":g(ae.shown,{scenario:Gt(e)})} />
  `}var ae,z$,hr,zc,Xb,tk,ek,F$=F(()=>{"use strict";V();ot();Et();D();Ht();q();Un();st();wt();bo();rn();oe();Ks();_t();Tc();hn();ae=k.overview,{truth:z$}=k.thing,{start:hr}=ae;zc={"":"kind",partner:"partner",vorm:"form"},Xb=(t,e,n)=>{let{word:s,lines:o}=Je(e);if(!e)return[t.label,Ot(n),ae.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,Ot(n),s,o.join("; "),nt("Basis",r),z$[String(i)],l,c,u,z$[String(p)]]},tk=(t,e,n)=>[[...ae.csv,...ss],...Qe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Xb(s,o,Tn(n)[r]),...se(e,n.key)]))],ek=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${M(ae.start.dated,o.length,{years:J(o)})}</strong>${" "}${ae.start.since}</p>
  `;return a`
  <div class="start">
    <${$t} text=${ae.heading} title=${ae.title}>
      <p>${g(ae.start.intro,{report:fs(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${Gb} answer=${t} />
  </div>
  <${Qb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function A$(t,e){let n=await gt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Jn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>nk(c,n)),l=(r||[]).length-i.length;return gt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Fc({decisions:i,undone:[]}),null}function nk({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Fc(t){let e=Xt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await gt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ee(...t){let{decisions:e}=Xt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Fc({decisions:[...e,...t],undone:[]})}async function E$(t){let{decisions:e,undone:n}=Xt(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Fc({decisions:s.slice(0,o),undone:s.slice(o)})}function ta(){let{rows:t,places:e}=Xt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Jn,Xt,Ti,Bc,Xr,zi,Co,Bi,jo=F(()=>{"use strict";D();q();qe();Jn=()=>gt().board,Xt=()=>Jn();Ti=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Bc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Xr,zi]=[Bc("column"),Bc("name")],Co=(t,e)=>Bc("list")("",t,e);Bi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function sk({column:t,act:e}){let[n,s]=t.both,{found:o}=Xt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Tt.roles),{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=h=>e(()=>Ee(Xr(t.which,"target",u[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Tt.whose:Tt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>p(h)} />
          ${n?g(Tt.readings[h],{one:n,other:s}):Tt.roles[h]}
        </label>`)}
    </fieldset>
  `}function ok({column:t,act:e}){let{targets:n,fields:s}=Xt().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,$=[t.why==="values"&&Tt.by_values,t.options.length>0&&t.why==="head"&&g(Tt.maybe,{what:t.options.join(", ")}),t.month_first&&Tt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,N$),Tt.notes,...n.slice(N$)]),d=c?[[`${l}:${c}`,g(Tt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ko} label=${g(Tt.as,{head:r})} value=${d[0]?.[0]||l||Tt.notes}
          options=${[...d,...dn(m)]} pick=${h=>e(()=>Ee(Xr(o,"target",h===Tt.notes?"":h)))} />
      </td>
      <td class=${l&&p<u?"vraag":""}>
        ${g(Tt.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${sk} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function rk(){let[t,e]=I(0),{rows:n,fields:s}=Xt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:u})=>u?`${c} (${u})`:c).join(", "),l=Object.entries({[Tt.fields.who]:r,...o.fields}).filter(([c,u])=>u&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(Tt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Tt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Tt.following}</button>
      </p>
    <//>
  `}function P$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Xt().found,l=[[g(Tt.read,{read:n.filter(c=>!c.open).length,count:n.length}),Tt.sum.placed],[g(Tt.read,{read:n.filter(c=>c.led).length,count:n.length}),Tt.sum.led],[String(Bi(s).length),Tt.sum.asks],[String(o.length),Tt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Tt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${ok} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Tt.plan}>
          <${xs} id="plannaam" label=${Tt.plan_title} value=${r.title}
            pick=${c=>t(()=>Ee(Co(i.title,c)))} />
          <${xs} id="plandag" type="date" label=${Tt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ee(Co(i.day,c)))} />
        <//>
        <${rk} />
        <${P} look=${null} title=${Tt.sums}>
          <dl class="bordsom">${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Tt,N$,I$=F(()=>{"use strict";V();D();jo();q();Oe();cr();Tt=k.board.columns,N$=-1});function q$({act:t}){let e=me(),[n,s]=I(null),[o,r]=I(""),[i,l]=I(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),u=h=>c(un.busy,async()=>{let f=await h(),b=await A$(f.name,f.data);if(s(b&&{...b,given:f}),b)return At(b.message);location.hash=L("controleer",{stap:"kolommen"})}),p=h=>c(h?un.result.alongside_busy:un.result.making,async()=>{n&&(await Gr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),$=h=>u(async()=>{let f=e$(h);return{name:f.name,data:await ba(f)}}),m=(h,f)=>u(async()=>({name:h,data:new TextEncoder().encode(f)}));Ce(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>p(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>p(!0)}>${k.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${un.list.drop}</h2>
        <p>${un.list.kinds}</p>
        <label class="veld"><span>${un.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${un.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${un.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${un.list.pasted}.txt`,i)}>
            ${un.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${un.list.example_name}.csv`,un.list.example_list)}>${un.list.example}</button>
        </div>
      </section>
    </div>
    <${z} look="bordfeiten" items=${un.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${bi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var un,R$=F(()=>{"use strict";Pe();V();ot();jo();q();qe();Jr();un=k.board});function ak({which:t,text:e,act:n}){let[s,o]=I(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:Xt().found.organisations;return a`<details><summary>${Rt.other}</summary>
    <label class="veld"><span>${g(Rt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ee(zi(t,"names",s||"")))}>${Rt.other_take}</button></details>`}function W$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Xt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),u=Bi(e).length,p=(d,...h)=>t.bind(null,()=>Ee(zi(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:u},m=a`<${z} items=${n} /><p class="zacht">${Rt.left_out_more}</p>`;return a`
    <p class="uitleg">${u?g(Rt.intro,$):Rt.nothing}</p>
    <${ea} act=${t} title=${Rt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${p("*")}>${M(Rt.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${p(d,...f)}>${g(Rt.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${p(d,h)}>${Rt.one}</button>
        </p>
      `}
    <//>
    <${ea} act=${t} title=${Rt.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(Rt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${p(d,f)}>${Rt.yes}</button>
          <button type="button" class="alslink" onClick=${p(d,...h)}>${Rt.no}</button>
        </p>
      `}
    <//>
    <${ea} act=${t} title=${Rt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Rt.fresh,{names:J(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${ko} label=${g(Rt.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(Rt.new_kinds)} pick=${b=>t(()=>Ee(zi(d,"kind",b)))} />
      `}
    <//>
    <${ea} act=${t} title=${Rt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Rt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Rt.left_out}>${m}<//>`}
    <${ea} act=${t} title=${Rt.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(Rt.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${Rt.expect} note=${Rt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ee(Co(o.without,d.target.checked?"nee":"ja")))} />
        ${Rt.expect_yes}
      </label>
    <//>
  `}var Rt,ea,D$=F(()=>{"use strict";V();D();jo();q();Oe();cr();Rt=k.board.partners;ea=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${M(Rt.count,i.count)}</span></p>
            ${s?.(i)}<${ak} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function lk(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ck({row:t,name:e,act:n}){let{choices:s}=Xt().found,o=t.asks[e],r=[["","…"],...dn(s[e]||[])],i=l=>n(()=>Ee(Xr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${zt.right}</button>`}
      ${s[e]&&a`<${ko} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function pk({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Xt().found,[c,u]=I(!1),{proposal:p}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",zt.unknown],...dn(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ee(Ti(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),u(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(p?.value||"")}>${p?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>u(!0)} aria-pressed=${String(c)}>${zt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${zt.later}</button>
  `;function v(O){let{target:y,currentTarget:j,key:E,shiftKey:K}=O;if(y!==j||O.ctrlKey||O.altKey||O.metaKey)return;let T=r.find(A=>A.key===E.toUpperCase());if(T)f(T.value);else if(E==="Enter"&&K&&p)o();else if(E==="Enter"&&p)f(p.value);else if(E.toUpperCase()==="L")n(t,"");else if(E==="+")u(!0);else if(E==="ArrowDown"||E==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(j)+(E==="ArrowDown"?1:-1)]?.focus()}else if(E==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${lk(t.title,p?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:y})=>a`<span>${O}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||zt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${ck} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:y})=>a`<button type="button" class=${p?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${xs} label=${zt.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${p&&!r.some(({value:O})=>O===p.value)&&b}
          ${$&&w}
          ${p&&a`<span class="zacht">${p.reason}</span>`}
        </p>
    </article></li>
  `}function uk(){let{cells:t,places:e}=Xt().found;return a`
    <${P} look="bordgroei" title=${zt.matrix} note=${zt.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
              ${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
                  ${r||(o[i]?"":"–")}
                  ${o[i]>0&&a`<span>${g(zt.open_at,{count:o[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function U$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Xt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(ik),[u,p]=I(0),[$,m]=I([]),d=me(),[h,f]=I(0),b=[...e,...["",Fi].map(R=>({reason:R,value:"",count:0,strength:""}))].map(R=>({...R,count:n.filter(ze=>Ac(ze,R.reason)).length})).filter(({count:R})=>R),w=n.find(({which:R})=>R===$.at(-1)),v=b.find(({reason:R})=>R===r)||b.find(({reason:R})=>w&&Ac(w,R))||b[0],O=v?.reason,y=R=>{i(R),m([]),p(0),Y()&&d.current?.scrollIntoView()},j=()=>c(E.length),E=n.filter(R=>Ac(R,O)||R.open&&$.includes(R.which)),K=Math.max(0,Math.min(u,E.length-1)),T=R=>t(()=>Ee(...R.map(ze=>Ti("*",o.step,"",ze))),ta);async function A(R,ze){await t(()=>Ee(Ti(R.which,o.step,ze)));let wn=Xt().found.rows.filter(({open:cs})=>cs).length;At(g(ze?zt.is_at:zt.is_open,{title:R.number||R.title,value:ze,count:wn})),f(wn||!R.open?E.indexOf(R)+1:-1)}Ce(()=>{if(!h)return;h<0&&Ft("verder")?.focus();let R=d.current?.querySelectorAll(".bordkaart")||[],ze=R[Math.min(Y()?1:h,R.length)-1];h>0&&(ze||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let et=e.filter(({strength:R})=>R==="sterk").map(({reason:R})=>R),Z=a`
    <button type="button" id="alle-sterke" onClick=${()=>T(et)}>${zt.take_strong}</button>
  `,yt=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>T(e.map(({reason:R})=>R))}>
      ${g(zt.take_all,{count:e.reduce((R,{count:ze})=>R+ze,0)})}
    </button>
  `,Se=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!K} onClick=${()=>p(K-1)}>${zt.previous}</button>
      <span>${g(zt.which,{place:K+1,count:E.length})}</span>
      <button type="button" disabled=${K>E.length-2}
        onClick=${()=>p(K+1)}>${zt.following}</button>
    </p>
  `,Lo=g(zt.more,{count:E.length-l}),Mo=R=>R===Fi?zt.done:R||zt.none;return a`
    <p class="bordstand">${ta()} ${n.every(({judged:R})=>R)&&zt.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${zt.reasons}>
        ${et.length>1&&et.length<e.length&&Z}
        ${e.length>1&&yt}
        <ul>
          ${b.map(({reason:R,value:ze,count:wn,strength:cs})=>a`<li key=${R} class=${R===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(R===O)}
                  onClick=${()=>y(R)}><span class="bordtal">${wn}</span> ${Mo(R)}</button>
                <p class="zacht">
                  ${cs==="zwak"&&a`<span class="bordnaam">${zt.weak}</span> `}
                  ${ze?g(zt.proposal,{value:ze}):R===Fi?zt.done_more:zt.none_more}
                </p>
                ${ze&&a`<button type="button" class="klein" aria-label=${`${M(zt.take,wn)}: ${R}`}
                    onClick=${()=>T([R])}>${M(zt.take,wn)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Mo(v.reason)} <span class="zacht">${E.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${zt.keys}</summary>
          <p>${g(zt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Y()?E.slice(K,K+1):E.slice(0,l)).map(R=>a`<${pk} key=${R.which} ...${{row:R,act:t,place:A}}
              hold=${()=>m([...$,R.which])}
              all=${()=>T([R.proposal?.reason||""])} />`)}
        </ul>
        ${Y()&&E.length>1&&Se}
        ${!Y()&&E.length>l&&a`<button type="button" onClick=${j}>${Lo}</button>`}
      </section>
      <${uk} />
    </div>
  `}var zt,ik,Fi,Ac,H$=F(()=>{"use strict";Pe();V();Et();D();jo();q();Oe();cr();zt=k.board.place,ik=30,Fi="-",Ac=({open:t,proposal:e},n)=>n===Fi?!t:n?e?.reason===n:t&&!e});function V$({act:t}){let e=Xt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[u,p]=I(null),[$,m]=I(""),d=JSON.stringify(s),h=e.taken===d&&gt().own;Ce(()=>{h||t(async()=>{e.taken=d;let j=await Gr({name:n,decisions:s},!1);p(j.ok?null:j)})},[d]);let f=()=>Mn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==tn.alongside_busy&&us(m,tn.alongside_busy,async()=>{let j=await Gr({name:n,decisions:s},!0);if(!j.ok)return p(j);location.hash=L("vergelijk")});if(u)return a`<div class="antwoord"><${bi} ...${u} /></div>`;if(!h)return a`<p role="status">${tn.making}</p>`;let w=tt(B.route.query),v=_.plans.find(({title:j})=>j===r.title)||_.plans[_.plans.length-1],O=X(w).apart.filter(j=>j.plan===v.key&&j.groups.length),y=i.flatMap(({value:j})=>{let E=o.filter(K=>!K.judged&&K.places.includes(j));return E.length?[a`${j}: ${E.map(({number:K,title:T})=>`${K} ${T}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${ta()}
      ${o.some(j=>!j.judged)&&a` <strong>${tn.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${L("aandachtspunten",W?{plan:v.key}:{})}>${tn.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${tn.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${y.length>0&&a`<p>${tn.bare}</p><${z} items=${y} />`}
    <${Mi} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:j,groups:E})=>{let K=E.flatMap(T=>T.things);return a`<p>${M(tn.apart,K.length,{kind:kt(j)})} <${ct} ids=${K} /></p>`})}
    ${B.route.query.cel&&a`<${ir} address=${B.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${tn.take_along}>
      <${xs} id="toegang" label=${tn.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Ee(Co(c.access,j)))} />
      <p class="zacht">${tn.access_more}</p>
      <${hi} files=${[{id:"bewaar-werkmap",label:tn.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${tn.choices}</button>
      <//>
      <p class="zacht">${tn.workbook_more} ${tn.next_list}</p>
    <//>
    <${gi} />
  `}var tn,K$=F(()=>{"use strict";V();ot();D();Ht();jo();q();qe();wt();bo();oe();Oe();_t();Tc();cr();Jr();tn=k.board.result});function Q$({state:t,why:e,own:n}){let s=k.werkplaats,o=L("controleer",{stap:ls[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:_.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function hk(){let t=document.activeElement,e=mk.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ft("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(fk));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function gk({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Xt(),l=o.rows.filter($=>$.open).length,c=ls[ls.indexOf(t)+1],u=($,m)=>e(E$.bind(null,$),()=>m),p=t==="plaatsen"&&l?g(te.next_open,{count:l}):te.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(te.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(te.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&u(-1,te.undone)}>${te.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&u(1,te.redone)}>${te.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>$k(e)}>${te.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Z$({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||G$,r=Jn()&&ls.includes(o)?o:ls[0];Ce(()=>{G$=r},[r]);let{of:i,Step:l}=J$[r],c=Jn()?.found.plan,u=(c?.day||"").split("-").reverse().map(Number).join("-");async function p(m,d){let h=hk(),f=Jn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Jn()?.decisions.length||0;d?At(d()):b!==f&&At(M(te.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Ce(()=>{B.started&&window.scrollTo(0,0)},[r]),Ce(()=>{function m(f){let b=Ft({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Jn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[B.route]);let $={day:u,own:Jn()?.found.own,count:Jn()?.found.rows.length};return a`
    <${dk} at=${r} />
    <${$t} key=${r} text=${i.title} title=${`${k.check.title}: ${te.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(te.source,{...c,day:u,who:c.access||te.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${Jn()&&r!==ls[0]&&a`<${gk} at=${r} act=${p} />`}
    ${r===ls[0]&&a`<${gi} /><${t$} />`}
  `}var te,J$,ls,G$,Y$,dk,$k,mk,fk,X$=F(()=>{"use strict";Pe();V();ot();Et();D();jo();q();qe();I$();R$();D$();H$();K$();oe();Jr();te=k.board,J$={lijst:{of:te.list,Step:q$},kolommen:{of:te.columns,Step:P$},plaatsen:{of:te.place,Step:U$},partners:{of:te.partners,Step:W$},resultaat:{of:te.result,Step:V$}},ls=Object.keys(J$),G$=ls[0];Y$=()=>a`
  <${$t} text=${te.elsewhere.title}><p class="uitleg">${te.elsewhere.intro}</p><//>
  <ol>${te.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${er} />
`,dk=({at:t})=>a`
  <nav class="bordstappen" aria-label=${te.steps_label}><ol>
      ${ls.map((e,n)=>a`<li class=${n<ls.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${te.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,$k=t=>t(async()=>{let e=Xt(),{name:n,data:s}=await gt().ask("workbook",{decisions:e.decisions});Mn(n,s,Kr.xlsx),e.saved=!0}),mk=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],fk=":is(button,select,input,a)"});function bk({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ec?` ${g(bn.first,{count:Ec})}`:"";return a`
    <${xt} id="eigen-uitkomst" caption=${`${M(bn.rows,e.length)}${o}`}
      rows=${e.slice(0,Ec)} columns=${s} />
    <div class="acties"><${ve} name=${bn.file} rows=${()=>[t,...e]} label=${bn.csv} /></div>
  `}function nm({start:t=bn.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),us(o,bn.busy,async()=>i(await gt().ask("ask",{text:e})))}return a`
    <${P} title=${bn.title} note=${bn.intro}>
      <label class="veld breed"><span>${bn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${bn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?bn.yes:bn.no}</strong></p>`}
        ${r?.graph&&a`<${em} label=${bn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${bk} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function wk(t){let e=Object.entries(t.columns),n=s=>Bs(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>sm(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[kk],...os(s=>s.plan),{key:"bron",label:Ut.columns.place,sort:!1,text:s=>$o(s).map(ce).join("; ")}]}function yk({name:t,query:e,scenario:n}){let s=om(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ut.nothing}</p>`;let o=wk(e),r={rows:M(Ut.rows,s.length),scenario:Gt(n)},i={key:"sentence",label:Ut.columns.sentence,text:c=>c.sentence},l=()=>Dn([i,...o],s,c=>se(n,c.plan));return a`
    <${xt} id=${`uitkomst-${t}`} caption=${g(Ut.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ve} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Ut.as_sentences}</a>
    </div>
  `}function _k({name:t,query:e,scenario:n}){let s=e.shelf===Aa;return a`
    <p class="kruimel"><a href=${L("vragen")}>${Ut.title}</a></p>
    <${$t} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Ln}><${Na} /><//>`}
    <${zn} pairs=${[[Ut.why,e.why],[Ut.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ut.result}</h2><${yk} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Il([t,e])&&a`<p>${e.open?Ut.open:Ut.elsewhere}</p>`}
    ${t in Ut.rows_of&&a`<p><a href=${L("overzicht",{rijen:Ut.rows_of[t]})}>${Ut.in_overview}</a></p>`}
    <${an} title=${Ut.sparql}>
      <${em} label=${Ut.sparql} text=${e.sparql} lang="en" />
      <${Hs} text=${()=>e.sparql} label=${Ut.copy} />
    <//>
    ${ye()&&!e.open&&a`<${nm} key=${t} start=${e.sparql} />`}
  `}function xk({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ut.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ut.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ut.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${xt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Aa?s:s.slice(0,2)} />
    <//>
  `}function rm({route:t}){let e=tt(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Js} />`;if(n)return a`<${_k} ...${{name:n,query:s,scenario:e}} />`;let o=zo(om(e).map(r=>r.query));return a`
    <${$t} text=${Ut.title}><p class="uitleg">${Ut.intro}</p><//>
    ${ye()&&a`<${nm} />`}
    ${Ut.shelves.map(r=>a`<${xk} shelf=${r} counts=${o} />`)}
  `}var Ut,bn,Ec,em,tm,sm,om,kk,am=F(()=>{"use strict";V();ot();Et();D();Ht();q();qe();io();st();wt();rn();oe();Oe();mo();_t();De();Hr();Ut=k.questions,bn=k.questions.own,Ec=200;em=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;tm={barrier:t=>t.barrier&&Ot(t.barrier),kind:t=>t.kind&&kt(t.kind),partner:t=>t.partner&&Yo(t.partner),severity:t=>nt("Severity",t.severity),detail:t=>t.detail&&(Bs(t.detail)?S(t.detail):t.description)},sm=(t,e)=>(tm[t]?tm[t](e):e[t])||"",om=t=>X(t).gaps.flatMap(e=>ks(e).map(n=>({...n,plan:e.plan}))),kk={key:"severity",label:Ut.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>sm("severity",t),cell:t=>a`<${qa} severity=${t.severity} />`}});function cm(t,e,n,s){let o=n;return{placed:Ic(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function vk({lane:t,rows:e,wide:n}){let s=Es(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Qt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Qt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Qt.line}>
        ${s.length?s.join(" · "):M(Ys.lane_total,e.length)}
      </text>
    </g>
  `}function Ok({row:t,lane:e,shown:n,point:s}){let o=Qt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Qt.level,i=t.tail&&Pc[t.outcome].tail&&Qt.left+t.tail,l={row:t,x:o,y:r},c=g(Ys.mark,{...t,what:t.what||Ys.card.none,phrase:Pc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ie(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${mi} outcome=${t.outcome} /></g>
    </a>
  `}function Sk({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=pe(o.id),c=gl(o.work),u={...r>e*.62?{right:Ai(e-r+14,e)}:{left:Ai(r+14,e)},...i>n*.6?{bottom:Ai(n-i,n)}:{top:Ai(i,n)}};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${vo} outcome=${o.outcome} on=${o.on&&g(Ys.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ct} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ce(l)}</p>`}
    </div>
  `}function um({plan:t,rows:e,date:n}){let[s,o]=I(null),{wide:r,years:i,beyond:l}=Xn(t),{placed:c,bottom:u}=cm(t,e,Qt.top,({levels:y,title:j})=>Math.max(y*Qt.level+Qt.pad,j.length*Qt.line+36)),p=Qt.left+r+20,$=u+Qt.foot,m=yl(t,n),d=Qt.left+m.x,h=g(Ys.report,{date:pt(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=y=>y.key==="Escape"&&b(),v=l&&{x:Qt.left+l.x,y:Qt.top-9},O=Math.min(Math.max(d-f/2,Qt.left),p-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${p} ${$}`} role="group" aria-label=${Ys.picture}>
        <rect class="daarna" x=${d} y=${Qt.top} width=${p-d} height=${u-Qt.top} />
        ${i.map(({year:y,x:j})=>a`
            <g class="jaar">
              <line x1=${Qt.left+j} x2=${Qt.left+j} y1=${Qt.top} y2=${u} />
              <text x=${Qt.left+j+4} y=${Qt.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Ys.beyond}</text></g>`}
        ${c.map(y=>a`<${vk} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${p} y1=${u} y2=${u} />
        <line class="nu" x1=${d} x2=${d} y1=${Qt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${O} y=${u+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(j=>a`<${Ok} key=${j.id} ...${{row:j,lane:y}} shown=${s?.row.id===j.id} point=${o} />`))}
      </svg>
      ${s&&a`<${Sk} at=${s} width=${p} height=${$} close=${b} />`}
    </div>
  `}function mm({scenario:t,plan:e}){let n=ms(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Xn(e),i=_n(e.key,t.date),l=f=>lm+8+f/s*(gr-lm-16),c=f=>Math.max(Ck,$m(f)*dm+4),{placed:u,bottom:p}=cm(e,n,Nc,c),$=l(yl(e,i).x),m=u.map(f=>g(im.description,{chapter:Ro(f),counts:J(Es(f.mine))})),d=$>gr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Mk(f,b)}) scale(${jk})`}>
      <title>${[b.name,b.by,Pc[b.outcome].phrase].join(", ")}</title>
      <${mi} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${gr} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Nc} width=${gr-$} height=${p-Nc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${p} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ys.beyond}</text>`}
      ${u.map(f=>a`
          <line class="baan" x1="0" x2=${gr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Tk(Ro(f))}</text>
        `)}
      ${u.flatMap(({y:f,mine:b})=>Lk(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${gr} y1=${p} y2=${p} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${p+13} text-anchor=${d}>
        ${g(im.line,{date:pt(i)})}
      </text>
      ${u.flatMap(f=>f.mine.filter(b=>b.level<qc).map(h(f)))}
    </svg>
  `}var im,Ys,Pc,Qt,Ic,pm,Ai,lm,gr,Nc,dm,Ck,jk,qc,$m,Lk,Mk,Tk,Rc=F(()=>{"use strict";V();ot();D();q();st();It();_t();Vr();im=k.summary.lanes,Ys=k.promises,Pc=k.shared.outcomes,Qt={left:320,top:32,foot:40,level:19,pad:30,line:21},Ic=(t,e)=>Xn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);pm=({plan:t,lane:e})=>Xn(t).lanes[e]?Ro(Xn(t).lanes[e]):"";Ai=(t,e)=>`${t/e*100}%`;[lm,gr,Nc,dm,Ck,jk]=[262,690,17,8,16,.62],qc=30,$m=t=>Math.min(t.levels,qc),Lk=t=>[...zo(t.filter(({level:e})=>e>=qc).map(({x:e})=>e))],Mk=(t,e)=>t.middle+(e.level-($m(t)-1)/2)*dm,Tk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function zk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?An.route.undecided:An.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${z} look="gemis" label=${An.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:u})=>a`
              <li class=${Dt(l)?"verzamel":""}>
                <${Te} basis=${u[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Bk({scenario:t,plan:e}){let n=Qe("kind",t,e),s=Qe("partner",t,e),{reach:o}=X({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${zk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function fm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Gt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(An.head,{date:pt(_n(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(An.foot.source,{sources:hs(t)})} ${g(An.foot.version,l)}</p>
        <p>${g(An.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Fk({cell:t,step:e}){let n=Ot(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${_s} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Ek({scenario:t,plan:e,...n}){let s=Le(e).summary,{points:o}=X({...t,plan:e.key}),{phrase:r,named:i}=Yn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${fm} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:fs(e)})} ${r.lead}</p>
      <${bs} plan=${e} />
      <${Ei} title=${s.matrix.title} note=${s.matrix.note}>
        <${Ak} scenario=${t} plan=${e} />
        <${Pr} undecided=${Va(t,e)} />
      <//>
      <${Ei} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Nk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=Le(e),r=pt(_n(e.key,t.date)),i=jr(ms(e,t.date),o.outcomes,Yn(t,e).named).map(([c,{tile:u,count:p}])=>a`
      <${dr} outcome=${c} /> <strong>${p}</strong> ${g(u,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${fm} plan=${e} scenario=${t} ...${n}>
      <${Ei} title=${s.route.title} note=${s.route.note}>
        <${Bk} scenario=${t} plan=${e} />
      <//>
      <${Ei} title=${s.lanes.title} note=${l}>
        <${mm} scenario=${t} plan=${e} />
        <${z} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function hm({route:t}){let e=tt(t.query),n=Be(e);return a`
    <div class="vel-boven">
      <${$t} text=${An.title}><p class="uitleg">${An.screen}</p><//>
      <${co} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${An.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[Ek,Nk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${je} text=${An.screen} />
  `}var An,Ak,Ei,gm=F(()=>{"use strict";V();Et();D();Ht();q();Un();wt();It();bo();rn();Oe();Rc();_t();Vr();An=k.summary;Ak=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${An.matrix.title}</caption>
    <thead>
      <tr><td></td>${Tn(e).map(n=>a`<th scope="col">${Ot(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Qe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Fk} cell=${s} step=${Tn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ei=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Ni(t){let n=t.flatMap(o=>Wo(o,tt({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(xe).find(r=>n.includes(`${o} ${r}`));return Wc(yn.filter(s).map(o=>`${o.label} (${xe[s(o)||""][1]})`))}function Pk({id:t}){let e=bm(t),n=({key:v})=>g(rt.steps,{steps:Ni(e.filter(O=>Pt(O,v)))}),s=v=>_.partners[v].find(O=>O.id===t)?.steps||[],o=Oo(s("")),r=_.plans.filter(v=>s(W?v.key:"").length),i=Q(t,"who").flatMap(v=>v.acts?[]:On(v.to)),l=Oo(C(i)).filter(v=>!o.includes(v)),c=v=>!Rn(v,"partner")&&[v,...Bt(v,"reportedUnder")].flatMap(mn).every(O=>O===t),u=St(C(e.filter(v=>_.works[v]?.across&&c(v)))),p=Bt(t,"unitOf"),$=St(Bt(t,"chapterLead")),m=$.flatMap(pe),d=$.flatMap(v=>Bt(v,"concerns")).filter(v=>Vt(v,"Contradiction")&&pe(v).some(O=>m.includes(O))),h=d.length>0&&a`${rt.disputed} <${ct} ids=${C(d)} />`,f=v=>{let O=Oo(_.partners[""].find(y=>y.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Wc(O)}</span>`},b=x(t,"tooi"),w=[...$r(t),[k.thing.also_known,_i(t)],[rt.leads,$.length>0&&a`<${he} ids=${$} /> ${h}`],[rt.units,p.length>0&&a`<${he} ids=${p} more=${f} />`],[rt.identity,b?g(rt.identified,{code:b,date:pt(x(t,"checkedOn"))}):rt.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${re} text=${x(t,"summary")} />
      ${Dt(t)&&a`<p>${rt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${rt.independent}</p>`}
      ${r.map(v=>a`<p>${W&&`${v.title}: `}${n(v)}</p>`)}
      ${u.length>0&&a`<p>${rt.across}<${ct} ids=${u} />.</p>`}
      ${l.length>0&&a`<p>${g(rt.named_steps,{steps:Wc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${rt.no_steps}</p>`}
      <${zn} pairs=${w} />
    <//>
  `}function Ik({id:t,rows:e}){let n=rt.columns,s=u=>jt(u.to)?.key,o=({of:u})=>C(u.map(p=>x(p,"summary"))).join(" "),r=[...os(s),Jt("actie",n.action,u=>u.to),{key:"soort",label:n.what,text:u=>_e(u.to)},{key:"rol",label:n.role,text:u=>u.phrase,cell:u=>[u.phrase,a`<${re} text=${o(u)} look="zacht" />`]},Bn("stand",n.stand,u=>u.to),{key:"stap",label:n.step,text:u=>Si(u.to)},ys(n.place,u=>u.of)],i=C(e.map(u=>u.to)).map(u=>{let p=e.filter($=>$.to===u);return{...p[0],phrase:C(p.map($=>$.phrase)).join(", "),of:p.flatMap($=>$.of)}}),l=Ar(t,"activiteiten",tt({}),s),c=a`
    <${xt} id="acties" caption=${rt.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${Y()?Wk:void 0} />
  `;return a`
    <${P} title=${g(rt.work,{count:i.length})} note=${rt.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function qk({id:t}){let e=x(t,"organisationKind")===rt.places.of&&!Dt(t)?bt(t,"altLabel"):[],n=u=>e.some(p=>ts(u.replace("-"," ")).includes(ts(p))),s=u=>bt(u,"place").filter(n).join(", "),o=Q(t,"who").map(u=>u.to),r=St(nn.filter(u=>s(u)&&!o.includes(u))),l=a`<${he} ids=${r} more=${u=>a`<span class="zacht"> – ${s(u)}</span> <${Lt} id=${u} />`} />`,c=g(rt.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${rt.places.note}>${l}<//>`}function Rk({id:t}){let e=tt({}),n=va(t),o=_.plans.flatMap(m=>ms(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=bm(t),i=C([...r,...r.flatMap(m=>lt(m,"followedBy"))]).filter(m=>rt.to_come.includes(Ge(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,ne(m).toLowerCase()])],u=Object.entries(rt.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Hn} id=${`komt-${m}`} items=${h} first=${Y()?Dc:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),p=L("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${p}>${rt.coming.all}</a></p>`;return u.length>0&&a`<${P} title=${rt.coming.title} note=${rt.coming.note}>${u}${$}<//>`}function Dk({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Nr} id=${o} /><${ue} of=${[o]} />
  `;return a`
    <${P} title=${g(rt.own,{count:e.length})} note=${rt.own_note}>
      <${Hn} id="eigen" as="div" first=${Dc} items=${e.map(n)} />
    <//>
  `}function Uk({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:c})=>a`
    <p>${[x(c[0],"asOf").slice(0,4),x(c[0],"post")].filter(Boolean).join(": ")}</p>
    ${c.map(u=>a`<${re} text=${x(u,"summary")} />`)} <${ue} of=${c} />
  `,s=e[0].to===t,o=c=>{let u=J(ya(c).map(p=>x(p,"identifier")));return u?g(rt.heads,{numbers:u}):rt.heads_none},r=St(C(e.map(c=>zs(c,t)))).map(c=>{let u=e.filter(p=>zs(p,t)===c);return a`<li><${N} id=${c} />${s&&a` <span class="zacht">${o(c)}</span>`}
      ${u.map(n)}</li>`}),i=s?rt.its_members:rt.members,l=a`<${Hn} id="leden" items=${r} first=${r.length} />`;return a`<${P} title=${i} note=${rt.no_names}>${l}<//>`}function Hk({id:t}){let e=new Map(Q(t,"with").map(r=>[zs(r,t),r]));if(!e.size)return null;let n=St([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?rt.more_works:rt.works,{works:i.map(Yt).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${Hn} id="samen" items=${n} first=${Dc} />`,o=Y()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${P} title=${rt.together} note=${rt.alphabetical}>${o}<//>`}function Vk({id:t}){let e=tt({}),n=ai(t,e),s=n.flatMap(p=>p.rows),o=J(n.flatMap(({end:p})=>p===t?[]:S(p))),r=n.reduce((p,$)=>p+($.end===t?$.rows.length:0),0),i=g(o?rt.flows.also:rt.flows.title,{count:r,more:s.length-r}),l={id:Y()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(rt.flows.note,{names:o})}</p>`,u=a`<${ui} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${ar} ...${{...l,intro:c}}>${u}<//>`}var rt,bm,Wc,Wk,Dc,km,wm=F(()=>{"use strict";V();ot();Et();D();Ht();q();ao();xo();Me();io();st();wt();It();oe();bc();Oe();_t();De();fr();Ci();hn();rt=k.thing.organisation,bm=t=>Q(t,"who").flatMap(e=>e.acts?e.to:[]),Wc=t=>J(t.map(e=>e.toLowerCase()));[Wk,Dc]=[4,1];km=({id:t})=>a`
  <${Pk} id=${t} />
  <${Ik} id=${t} rows=${Q(t,"who")} />
  <${qk} id=${t} />
  <${Rk} id=${t} />
  <${Dk} id=${t} />
  <${Oi} title=${rt.wishes} ids=${Bt(t,"wish")} of="concerns" />
  <${vi} title=${rt.requested} ids=${St(Bt(t,"askedOf"))} />
  <${Uk} id=${t} />
  <${Vk} id=${t} />
  <${Hk} id=${t} />
  <${mr} id=${t} />
`});function Kk({id:t,reports:e}){let n=kn(t);if(Pn(t.split("/")[0]).dates.length<3)return null;let s=r=>Sn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Lt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${pt(r)}</span>${s(r)}`);return a`<${z} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Gk({id:t}){let e=Pn(t.split("/")[0]),{no_result:n,not_mentioned:s}=kn(t),o=e.dates.filter(({date:u})=>Ge(t,u)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=u=>pe(u).length>0&&x(u,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(Ge(t)),l=(u,p)=>a`
    <${re} text=${x(u,"summary")} /><${go} of=${u} />
    <${re} text=${p===e.date&&i(u)&&n} look="zacht" />
    <${ue} of=${[u]} />
  `,c=o.map(({date:u,label:p})=>{let $=fn(t,u);return a`
      <strong>${U(p)}</strong>
      <p><${Lt} id=${t} date=${u} /></p>
      ${r&&u===e.date&&a`<${re} text=${r} look="zacht" />`}
      ${Sn(t,u).earlier&&a`<p class="zacht">${U(s)}</p>`}
      ${$&&l($,u)}
    `});return a`<${Kk} id=${t} reports=${o} /><${z} as="ol" look="tijdlijn" items=${c} />`}function Jk({id:t}){let e=lt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${nt("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${kn(t).silent}</strong></p><${z} items=${n} />`}function Qk({id:t}){let e=kn(t),n=e.deadline_columns,s=ro(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>pt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Cr(x(i,"modality"))},{key:"er",label:n.there,text:i=>Sn(i).delivery||e.not_there},{...ys(n.place,()=>[]),cell:i=>a`<${re} text=${x(i,"summary")} /><${ue} of=${[i]} />`}];return a`<${xt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Yk({id:t}){let e=kn(t),n=e.who_columns,s=Q(t,"who"),o=lt(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${ct} ids=${o} />.`;if(!s.length)return a`<p>${Rn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Jt("wie",n.who,({from:l})=>l,S,Us),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},ys(n.place,({of:l})=>l.slice(0,1))];return a`<${xt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Zk({id:t}){let e=lt(ft(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${kn(t).heading}<${ct} ids=${e} />.</p>`}function Xk({id:t}){let e=kn(t),n=Sr(t);return n.length?n.map(s=>a`<${Nr} id=${s} /><${ue} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:bt(t,"interventionKind").map(kt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function tw({id:t}){let e=kn(t),n=Bt(t,"subMeasureOf"),s=o=>a` <${Lt} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${he} ids=${n} more=${s} /><//>`}function ym({id:t}){let e=kn(t),n=Pn(t.split("/")[0]),s=In(n.date,n),o=$r(t),r=Bt(t,"concerns").filter(l=>Vt(l,"Contradiction")),i=x(t,"isContainer")==="true"?tw:ew;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${yi(t).map(l=>a`<${re} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${re} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${re} text=${e.numbered} look="zacht" />`}
      <${ue} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${ct} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${xi} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${zn} pairs=${o} /><//>`}
    <${mr} id=${t} />
  `}var kn,ew,_m=F(()=>{"use strict";V();D();q();Me();st();wt();It();Oe();_t();De();fr();hn();kn=t=>Le(jt(t)).thing.undertaking;ew=({id:t})=>a`
  <${P} title=${kn(t).progress}><${Gk} id=${t} /><${Jk} id=${t} /><${Qk} id=${t} /><//>
  <${P} title=${kn(t).who}><${Yk} id=${t} /><${Zk} id=${t} /><//>
  <${Oi} title=${kn(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${kn(t).steps}><${Xk} id=${t} /><//>
`});function ow({id:t}){let e=nw[xn(t)];return e?_.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${sw} key=${n.plan.key} ...${n} />`):null}function rw({id:t}){let e=Bt(t,"inChapter"),n=Jl(Ne.other.annex.file),s=c=>a` <${Lt} id=${c} />`,o=c=>g(Ni([c])?Ne.other.at:Ne.other.no_step,{steps:Ni([c])}),r=c=>a`${s(c)}<p class="zacht">${[...yi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>Fs(c).length>0&&g(Ne.terms,{terms:Fs(c).join("; ")}),l=nn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ne.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ne.other.annex.label}</a></p>`}
      <p class="zacht"><a href=${L("maatregelen",{hoofdstuk:t})}>${Ne.other.list}</a></p>
      <${he} ids=${St(e)} more=${r} />
      ${l.length>0&&a`<p>${Ne.other.under}</p><${he} ids=${St(l)} more=${s} />`}
    <//>
  `}function aw({id:t}){let e=[...$r(t),[Vt(t,"Legislation")?Ne.also_known:Ne.in_source,_i(t)],[Ne.place,pe(t).length>0&&a`<${ue} of=${[t]} />`]];return a`
    <${P} title=${Ne.known}>
      ${Vt(t,"Facilitator")&&a`<p class="zacht">${Le(jt(t)).thing.other.judged}</p>`}
      <${re} text=${Vt(t,"Figure")&&_.lookups[t].description} />
      <${re} text=${x(t,"summary")} />
      <${re} text=${x(t,"rationale")} />
      <${zn} pairs=${e} />
    <//>
    <${xi} id=${t} />
    ${Vt(t,"Chapter")&&a`<${rw} id=${t} />`}
    <${mr} id=${t} />
  `}function cw({id:t}){let e=tt(B.route.query),n=xn(t)==="organisation"&&x(t,"notation"),s=i=>ks(i).some(({partners:l})=>n&&l.includes(n)),o=X(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Qa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ne.gaps,{count:o.length})}>
      <${Hn} id="vragen" items=${o.map(r)} first=${Y()?lw:iw} as="div" />
    <//>
  `}function pw({id:t}){let e=xn(t),n=[xm[e]&&a`<a href=${L(xm[e])}>${Ne.crumbs[e]}</a>`,W&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>ft(t,s)&&a`<${N} id=${ft(t,s)} />`),_e(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function dw({id:t}){let[e,n]=I([]);if(He(()=>n(Y()?Pi().map(r=>r.textContent||""):[]),[t]),e.length<uw)return null;let s=r=>{Pi()[r].tabIndex=-1,Pi()[r].focus(),Pi()[r].scrollIntoView()},o=(r,i)=>a`<button type="button" class="alslink" onClick=${()=>s(i)}>${r}</button>`;return a`<${an} title=${Ne.contents}><${z} items=${e.map(o)} /><//>`}function vm({route:t}){let e=t.path.slice(1).join("/");if(!ee(e))return a`<${Js} />`;let n=S(e),s=xn(e),o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ne.stand,{stand:ne(e).toLowerCase()}),l=o?[Mc(e),i()]:[x(e,"summary")],c=[`${_e(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...pe(e),...pe(fn(e))]);return Ea(c.replace(/([^.!?])$/,"$1."),u,null,jt(e)||mt())};return a`
    <${pw} id=${e} />
    <${$t} text=${n} title=${n}>
      ${o&&a`<p><${Lt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Zo} />`}
    <${ow} id=${e} />
    <div class="acties bovenaan">
      <${Hs} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Ne.around}</a>
    </div>
    <${dw} id=${e} />
    <${$w[s]} id=${e} />
    <${cw} id=${e} />
  `}var Ne,Uc,nw,sw,iw,lw,xm,uw,Pi,$w,Om=F(()=>{"use strict";V();ot();Et();D();Ht();q();Me();st();wt();It();rn();oe();Oe();mo();_t();De();fr();wm();Ci();_m();hn();Hr();Ne=k.thing,Uc=k.thing.route,nw={organisation:(t,e)=>_.partners[W?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:On},sw=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${W?g(Uc.of_plan,{plan:t.title}):Uc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Uc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[iw,lw]=[3,1];xm={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};uw=4,Pi=()=>[...document.querySelectorAll("main h2")];$w={undertaking:ym,organisation:km,step:c$,other:aw}});function mw({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${jr(t,Le(s).shared.outcomes,e?Yn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${dr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:pt(_n(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function fw({id:t,work:e,outcome:n}){let s=x(t,"reportedNearby"),o=!B.route.query.stand&&ut.of_work[s?"reported":"unreported"][n],r=o&&ne(e),i=s||x(e,"summary");return r?i?g(o,{state:r,phrase:i}):r:s}function kw({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>it(l.day,c.day)),i=r.slice(0,gw).map(l=>jm(l,a`<${dr} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${r.length?g(ut.open.phrase,{date:pt(_n(e.key,n))}):ut.open.none}</p>
      <${z} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${ut.open.gaps}</a></p>
      <h2>${ut.read.title}</h2>
      <ul class="leesregels"><li>${ut.read.first}</li>${bw}<li>${ut.read.last}</li></ul>
    </aside>
  `}function _w({rows:t}){let e=Io([...t.flatMap(r=>Po(r.work)),..._a]),n=[[ut.fields.year,"jaar",dn(C(t.map(r=>r.day.slice(0,4))).sort(it))],[ut.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",so]].filter(([,,r])=>r.length),s=Object.entries(ut.days).map(([r,i])=>a`<${Ws} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(ut.days)];return a`<${Ds} fields=${n} names=${o} after=${s} />`}function Sw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ms(t,o),i=wl(t,o).filter(na(s)),l=Lm(t,o,s),c=r.filter(na(s)),u=c.length===r.length,p=f=>f.filter(b=>!n||b.outcome===n),$=p(c),m=Es($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(ut.intro,{count:r.length,undated:i.length})}</p>
    <p>${Yn(e,t).phrase.overdue}</p>
  `,h=a`
    <${mw} rows=${c} whole=${u} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${um} plan=${t} rows=${$} date=${o} /><${yw} plan=${t} rows=${$} /></div>
      <${kw} rows=${c} plan=${t} date=${o} />
    </div>
    <${an} look="tweeling" title=${ut.table}>
      <${xt} id=${`beloften-${t.key}`} caption=${ut.caption} rows=${$} columns=${Cm} sort="dag" />
    <//>
  `;return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      ${u?d:a`<p role="status"><strong>${M(ut.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${ut.role_note}</p>`}
      <${fi} works=${p(r.filter(na({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${Sm} title=${ut.undated} items=${i.map(Ow)} />
      <${Sm} title=${ut.bare} items=${l.map(f=>a`<${N} id=${f} />: ${ne(f,o)}`)} />
    </section>
  `}function Mm({route:t}){let e=tt(t.query),n=Be(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>ms($,e.date)),r=$=>na(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>wl($,e.date)).filter(r),c=s?[]:n.flatMap($=>Lm($,e.date,t.query).map(vw($))),u=()=>Dn(hw,[...i,...[...l,...c].map($=>({...$,...xw}))],$=>se(e,$.plan.key)),p={title:ut.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${$t} text=${ut.heading} title=${ut.title} />
    <${Ln}><${co} /><${Fr} /><${_w} rows=${o} /><//>
    <${Zo} />
    ${n.map($=>a`<${Sw} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${ve} name="beloften.csv" rows=${u} />
      ${o.length>0&&a`<${pn} name="beloften" ...${p} />`}
    </p>
    <${je} text=${M(ut.lane_total,i.length)} />
  `}var ut,Cm,hw,jm,gw,bw,ww,yw,na,Lm,xw,vw,Ow,Sm,Tm=F(()=>{"use strict";V();ot();Et();D();Ht();q();st();wt();It();rn();oe();Oe();jc();Ks();Rc();_t();Vr();De();ut=k.promises;Cm=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},Jt("actie",ut.columns.work,t=>t.work),{key:"wat",label:ut.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:ut.columns.who,text:t=>qo(t.work)},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:ut.columns.more,sort:!1,text:fw},{key:"hoofdstuk",label:ut.columns.lane,text:pm}],hw=[...Cm,tr(ut.columns.place,t=>t.id)],jm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,gw=6,bw=ut.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);ww=t=>{let e=a`<${vo} outcome=${t.outcome} on=${t.on} />`;return jm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},yw=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Ic(t,e).map(n=>{let s=[M(ut.lane_total,n.mine.length),...Es(n.mine,!0)].join(" · "),o=[Ro(n),a`<span class="bij">${s}</span>`];return a`<${an} title=${o}><${z} items=${n.mine.map(ww)} /><//>`})}
  </div>
`,na=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Po(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));Lm=(t,e,n)=>Xn(t).termless[e].filter(s=>na(n)({work:s,day:""})),xw={lane:0,x:0,level:0},vw=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:ut.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),Ow=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${Lt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,Sm=({title:t,items:e})=>e.length>0&&a`<${an} look="tweeling" title=${g(t,{count:e.length})}><${z} items=${e} /><//>`});function Cw({loss:t,scenario:e,id:n,title:s}){let o=Fm(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Vs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${xt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${Bm()} />`}function jw({loss:t,names:e,scenario:n,apart:s}){let o=Pn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,u=$=>{let m=Q($,"who",n.date),[d,h]=[!0,!1].map(Z=>m.filter(({from:yt})=>e.includes(S(yt))===Z)),f=h.filter(({acts:Z})=>Z),b=new Map,w=f.length?f:h;for(let Z of C(w.map(({from:yt})=>yt))){let yt=w.flatMap(({from:Se,phrase:Lo=""})=>Se===Z?Lo:[]);en(b,J(C(yt)),S(Z))}let v=[...b].map(([Z,yt])=>`${J(yt)} (${Z})`).join("; "),O=Bt($,"reportedUnder").flatMap(Z=>Q(Z,"who",n.date)).flatMap(({from:Z,acts:yt})=>yt&&!e.includes(S(Z))?S(Z):[]).filter(Z=>!f.some(({from:yt})=>S(yt)===Z)),y=f.some(({from:Z})=>!Dt(Z)),j=Q($,"expected",n.date).flatMap(({from:Z})=>m.some(yt=>yt.from===Z)?[]:S(Z)),E=g(En.role,{names:J(C(d.map(({phrase:Z=""})=>Z)))}),K=Y()&&f.length?[]:d,T=C(K.flatMap(({of:Z})=>Z.map(yt=>x(yt,"summary")))).filter(Boolean),A=f.length?[]:oo($).filter(Z=>!e.includes(Z)),et=[d.length>0&&[E,T.join(" ").replace(/\.$/,"")].filter(Boolean).join(" – "),v&&g(f.length?En.others:En.only_named,{names:v}),!y&&O.length>0&&g(En.below,{names:J(C(O))}),j.length>0&&g(En.expected,{names:J(C(j))}),A.length>0&&g(k.shared.headed,{heads:J(A)})];return a`
      <li>
        <${N} id=${$} /> <${Lt} id=${$} date=${n.date} />
        <span class="zacht"> ${et.filter(Boolean).join("; ")}</span>
      </li>
    `},p=($,m,d=[])=>{let h=a`<${Hn} id=${`${c}-${m}`} items=${d.map(u)} first=${Bm()} />`;return d.length>0&&a`<${zm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${W&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Tw} loss=${t} scenario=${n} />
      <${zm} title=${r} count=${t.cells.length} none=${i}>
        <${Cw} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>p(m,$,t[$]))}
      ${t.blocks.map(($,m)=>p($.phrase,String(m),$.acts))}
    </section>
  `}function Hc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Fm(r,n).map(({cell:i,step:l,now:c})=>[J(e),kt(i.column),l,c,i.phrase,...se(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${jw} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Be(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ve} name="wat-als.csv" rows=${()=>[[...En.csv,...ss],...o()]} /></div>
  `}function Lw(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:u,kind:p})=>`${u}~${p}`,o=new Map(t.places.map(u=>[s(u),u])),r={...e,plan:t.plan},i=Ao({...r,stated:!0}),l=new Map(X(eo(i)?i:r).places.map(u=>[s(u),u.things])),c=(u,p)=>u.filter($=>!l.get(p)?.includes($)).length;return X(r).places.map(u=>({key:u.kind||String(u.step),last_actor:[],only_lead:[],read:u.step?c(o.get(s(u))?.last_actor||[],s(u)):0,title:u.kind?U(kt(u.kind)):Ot(u.step),...o.get(s(u)),things:u.things.filter(p=>n.includes(p)),empty:!u.things.length}))}function Mw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),u=a`
    <p class="verliestal">${g(Zs.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Zs.lost_phrase}${r>0&&g(Zs.our_reading,{count:r})}</p>
  `,p=s.length?M(Zs.stays,s.length):Zs[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${As($,e)}`}></i>`)}
      </div>
      ${i.length>0&&u}
      ${l.length>0&&a`<p>${M(Zs.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function Tw({loss:t,scenario:e}){let{legend:n}=Zs,s=Lw(t,e),o=C(s.flatMap(i=>i.things.map(l=>As(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Zs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Mw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Fo(mt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${nt("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Zs,En,Bm,Fm,zm,Am=F(()=>{"use strict";V();Et();D();Ht();q();Me();Un();st();wt();It();oe();Oe();_t();De();Zs=k.whatif.picture,En=k.whatif,Bm=()=>Y()?1:void 0,Fm=(t,e)=>t.cells.map(n=>{let{matrix:s}=X({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=U(kt(n.column)),i=o?Ot(n.barrier):"",l=o?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?nr(o):En.no_cell}}),zm=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(En.part,{title:t,count:e})} as=${W?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function zw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ii(l)]),o=Ur("answer",{options:[...Ts(n),...s]},()=>At(at.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:at.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(at.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Hc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${Em} id=${l} scenario=${n} />`)} />
      <p>${g(at.with_this,{questions:i,now:X(n).gaps.length})}</p>
    </div>
  `}function Bw({acting:t,chosen:e}){let[n,s]=I(""),o=p=>H({zonder:p.map(Ii).join(",")}),r=p=>{if(e.includes(p))return o(e.filter($=>$!==p));o(Ke()?[...e,p]:[p])},i=p=>[S(p),...bt(p,"altLabel")].join(" "),l=t.filter(p=>Ko(i(p),n)),c=p=>a`
    <button type="button" id=${`zonder-${Ii(p)}`} aria-pressed=${String(e.includes(p))}
      onClick=${()=>r(p)}>${S(p)}</button>
  `,u=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${at.clear}</button>
      <button type="button" class="klein" onClick=${()=>Xo(location.href,at.shared)}>${at.share}</button>
    </p>
  `;return a`
    <h2>${at.leave_out}</h2>
    ${e.map(p=>a`
        <button type="button" class="weggelaten" key=${p} aria-label=${g(at.put_back,{name:S(p)})}
          onClick=${()=>r(p)}>
          ${S(p)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&u}
    <label class="veld">
      <span>${at.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${p=>s(p.target.value)}
        onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${z} look="partnerlijst" label=${at.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${at.none_found}</p>`}
    ${!Ke()&&a`<p class="zacht">${at.alone}</p>`}
  `}function Fw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=J(r.map(p=>Ot(p).toLowerCase())),u=c?g(at.start.steps,{steps:c}):at.start.no_step;return[i&&M(at.start.alone,i),i&&u,l&&M(at.start.lead,l)].filter(Boolean)},s=Fo(mt(e.plan)),o=r=>a`
    <a href=${L("wat-als",{zonder:Ii(r.who)})}>${S(r.who)}</a>
    <span class="bij">${W?`${Pn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${at.start.title} note=${g(at.start.phrase,{source:s})}>
      <${z} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${at.start.no_partner}</p>`}
    <//>
  `}function Em({id:t,scenario:e}){let n=p=>J(St(C(p)).map(S)),s=Object.entries(at.apart.roles).map(([p,$])=>{let m=h=>Q(h,"who",e.date).filter(f=>f.role===p),d=St(C(m(t).map(h=>h.to))).map(h=>{let f=n(m(h).flatMap(b=>b.from===t?[]:[b.from]));return S(h)+g(at.apart[f?"others":"no_others"],{names:f})});return d.length>0&&a`<p>${g($,{names:J(d)})}</p>`}),o=ai(t,e).map(({end:p,rows:$})=>{let m=n($.flatMap(({from:f,to:b})=>[...f,...b].filter(w=>w!==p))),d=g(p===t?at.apart.flows:at.apart.group_flows,{name:S(p)}),h=a`<${N} id=${p} text=${M(at.apart.count,$.length)} />`;return a`<p>${d} ${h}${m&&g(at.apart.parties,{names:m})}.</p>`}),r=Q(t,"who",e.date).filter(({role:p=""})=>!(p in at.apart.roles)),i=St(C(r.map(({to:p})=>p).filter(p=>!on(p).includes(t)))),l=p=>{let $=r.flatMap(({to:m,phrase:d=""})=>m===p?[d]:[]);return a` <span class="zacht">${g(at.apart.as,{roles:J(C($)),who:Wn(p)})}</span>`},c=M(at.apart.besides,i.length),u=a`<p>${at.apart.page} <${N} id=${t} />.</p>`;return a`
    ${["chapterLead","unitOf","standsFor"].map(p=>{let $=n(Bt(t,p));return $&&a`<p>${g(at.apart[p],{names:$})}</p>`})}
    ${s} ${o}
    ${i.length>0?a`<${an} title=${c}><${he} ids=${i} more=${l} />${u}<//>`:u}
  `}function Nm({route:t}){let e=tt(t.query),{without:n,most:s}=X(e),o=St(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(sn).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Ke(),[,u,...p]=t.path,$=[[at.leave_out,L("wat-als"),!u],[at.action.title,L(["wat-als","actie"]),!!u]],m=a`
    <${Er} label=${at.title} tabs=${$} />
    <${$t} text=${at.title} title=${u?at.action.title:at.title}>
      <p class="uitleg">${u?at.action[Ke()?"intro":"intro_elsewhere"]:at.intro}</p>
    <//>
    <${Pa} scenario=${e} />
  `;if(u)return[m,a`<${Ad} requested=${p.join("/")} scenario=${e} />`];let d=()=>c?a`<${zw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Hc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Em} id=${l} scenario=${e} />`} />
    `:a`<${Fw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${wc} chosen=${r.join(",")} choices=${a`<${Bw} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${je} text=${r.length===1?g(at.phrase,{name:i[0]}):""} />
  `}var at,Ii,Pm=F(()=>{"use strict";Pe();Go();V();ot();Et();D();Ht();q();qe();xo();Me();st();wt();It();rn();oe();Ua();Oe();_t();Am();yc();hn();at=k.whatif;Ii=t=>x(t,"notation")});var qm={};Ym(qm,{answerTo:()=>X,compare:()=>it,connection:()=>Uo,csv:()=>ga,data:()=>_,here:()=>B,longerWays:()=>Ca,scenarioOf:()=>tt});function Ri(t=null){for(let e of Wi())e!==t&&(e.open=!1)}function Vc(){Ri(),Qn().classList.remove("is-open"),qi().setAttribute("aria-expanded","false")}function Aw(){Qn()&&(qi().addEventListener("click",()=>{let t=Qn().classList.toggle("is-open");for(let e of Wi())e.open=t;qi().setAttribute("aria-expanded",String(t))}),Qn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Vc():e.closest("summary")&&!Y()&&Ri(e.closest("details"))}),Qn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Wi().find(n=>n.open);Y()?qi().focus():e?.querySelector("summary")?.focus(),Vc()}),document.addEventListener("click",t=>{!Y()&&!Qn().contains(t.target)&&Ri()}),Qn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Y()&&!Qn().contains(e)&&Ri()}))}function Ew(t){if(!Qn())return;let e=Ql(t)?.to;for(let n of Qn().querySelectorAll("a")){let{path:s}=pl(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of Wi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Nw(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return sa=!eo(e)||s!==n,sa?(Nn(a`<p role="status">${k.werkplaats.busy}</p>`,Ft("inhoud")),Di?gt().show(Di,gt().own):Kc||Pw(Ts(e),s),!0):!1}async function Pw(t,e){Kc=!0;try{Di=(await gt().ask("page",{options:t,comparisons:e})).page,sa&&gt().show(Di,gt().own)}catch(n){sa&&Nn(a`<p role="alert">${n.message}</p>`,Ft("inhoud"))}Kc=!1}function Iw(t){let e=t.path[0]||"overzicht",n=Ft("inhoud");if(Ft("bronregel").hidden=e==="controleer"&&!!ye()?.board,ye()?.own&&Nw(e,tt(t.query)))return;n.className=`scherm-${e}`;let s=Ft("zoek");s&&e!=="zoek"&&(s.value="");let o=Im[e]||Im.onbekend;Nn([a`<${vu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),Ew(e)}function Gc(){let t=Ft("motor");t.hidden=!1;let{state:e,why:n,own:s}=gt();Nn(a`<${Q$} state=${e} why=${n} own=${s} />`,t)}function qw(){Rw(),sa=!1,window.removeEventListener("werkplaats",Gc),Nn(null,Ft("inhoud")),Nn(null,Ft("motor"))}var Qn,qi,Wi,Im,Kc,Di,sa,Rw,Rm=F(()=>{"use strict";Pe();V();ot();Et();D();Ht();q();qe();ao();io();wt();oe();Ua();Eu();nd();id();Vd();a$();T$();F$();X$();am();Hr();gm();Om();Tm();Pm();Qn=()=>Ft("menu"),qi=()=>Ft("menuknop"),Wi=()=>[...Qn().querySelectorAll("details")];Ft("spring").addEventListener("click",t=>{t.preventDefault(),Ft("inhoud").focus()});Aw();Ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Vc();let e=Ft("zoek").value;location.hash=gu(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Xo(g(e,{...s,sources:hs()}),n)});Im={__proto__:null,overzicht:B$,dekking:ad,aandachtspunten:r$,partners:b$,maatregelen:O$,naslag:C$,gevraagd:j$,tijdlijn:M$,beloften:Mm,verken:Hd,ding:vm,samenvatting:hm,vragen:rm,"wat-als":Nm,vergelijk:ed,"weet-niet":Au,methode:Fu,zoek:Ed,controleer:ye()?Z$:Y$,onbekend:Js},Kc=!1,Di="",sa=!1;ye()&&(window.addEventListener("werkplaats",Gc),Gc());Ft("inhoud").replaceChildren();Rw=Lp(Iw);ye()&&window.addEventListener("andere-bladzijde",qw,{once:!0});document.documentElement.dataset.klaar="ja"});Pe();Vi();typeof DecompressionStream>"u"?Ft("te-oud").hidden=!1:Zc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Rm(),qm))});})();
