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
"use strict";var ketenkaart=(()=>{var Qm=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Ym=(t,e)=>{for(var n in e)Qm(t,n,{get:e[n],enumerable:!0})};function At(t,e="sr"){let n=Ft("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Yc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ft,Pe=F(()=>{"use strict";Ft=t=>document.getElementById(t)});async function Zc(){let t=Uint8Array.from(atob(Ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Hi=Zm(await new Response(e).json())}function Zm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Hi,Vi=F(()=>{"use strict";Pe()});function ep(t){var e=Xc.get(this);return e||(e=new Map,Xc.set(this,e)),(e=tp(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var tp,Xc,np=F(()=>{tp=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,tp(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Xc=new Map});function Xs(t){t&&t.parentNode&&t.remove()}function Zi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Yi.call(arguments,2):n),br(t,i,s,o,null)}function br(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kr,__v:o||++rp,__i:-1,__u:0};return!o&&Rt.vnode&&Rt.vnode(r),r}function da(t){return t.children}function ia(t,e){this.props=t,this.context=e,this.__g=0}function Ts(t,e){if(e==null)return t.__&&Ts(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ts(t)}function nf(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=to({constructor:kr},n)).__v=n.__v+1,Rt.vnode&&Rt.vnode(e),Xi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Ts(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,$p(o,e,r),n.__=n.__e=null,e.__e!=s&&lp(e))}function lp(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),lp(t)}function sp(t){(8&t.__g||(t.__g|=8,Ms.push(t),ca++))&&Ki==Rt.debounceRendering||((Ki=Rt.debounceRendering)||queueMicrotask)(cp)}function cp(){try{for(var t,e=1;Ms.length;)Ms.length>e&&Ms.sort(ap),t=Ms.shift(),e=Ms.length,8&t.__g&&nf(t)}finally{(ca=Ms.length)&&(Ki||queueMicrotask)(cp)}}function pp(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||ua,v=e.length;for(c=sf(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||pa,d.__i=$,b=Xi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&tl(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=up(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function sf(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=br(null,i):Qi(i)?i=v[r]=br(da,{children:i}):i.constructor===kr&&i.__b?i=v[r]=br(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=of(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Ts(l)),el(l,l));return s}function up(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=up(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ts(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function of(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function op(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ra(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||op(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||op(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Gi[e]||(Gi[e]=rf(e)),(t.__a||(t.__a={}))[e]=Ji,r=e!=(e=e.replace(ip,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function rf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[aa]==null)e[aa]=Ji++;else if(e[aa]<this.__a[t])return;return n(Rt.event?Rt.event(e):e)}}}function Xi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,O,y,j,E,K,T,A,et,Y,yt=e.type;if(e.constructor!==kr)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=la(u,r):r.push(u),l=r[0]||l),(u=Rt.__b)&&u(e);t:if(typeof yt=="function"){m=i.length;try{if(w=e.props,v=(u=yt.prototype)&&u.render,O=(u=yt.contextType)&&s[u.__c],y=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new yt(w,y):(e.__c=d=new ia(w,y),d.constructor=yt,d.render=lf),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),yt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=to({},d.__s)),to(d.__s,yt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!yt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Oe){Oe&&(Oe.__=e)}),ua.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ts(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!yt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,j=Rt.__r,E=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);v&&(ua.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=to({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),K=u&&u.type===da&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Oe){Oe&&el(Oe,Oe)}),n.__k=null),l=n.__k?Ts(n,0):null),l=pp(t,Qi(K)?K:[K],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Xs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Oe){if(i.length=m,e.__v=null,c||r)if(Oe&&Oe.then){if(e.__u|=128|c,r){for(~(et=r.indexOf(l||void 0))||(et=r.length);(Y=r[et-1])&&Y.nodeType==8;)et--;for(;et<r.length;et++)if(Y=r[et])if(r[et]=null,T){if(Y==A)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(A=la(T=Y))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(u=la(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Xs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Oe&&Oe.then||dp(e),Rt.__e(Oe,e,n)}}else l=e.__e=af(n.__e,e,n,s,o,r,i,c,p,t);return(u=Rt.diffed)&&u(e),l}function la(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function dp(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(dp))}function $p(t,e,n){for(var s=0;s<n.length;)tl(n[s++],n[s++],n[s++]);Rt.__c&&Rt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Rt.__e(r,o.__v)}})}function af(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||pa,O=e.props,y=e.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(y?h.localName==y:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!y)return w.createTextNode(O);t=w.createElementNS(o,y,O.is?O:p),l&&(Rt.__m&&Rt.__m(e,r),l=!1),r=null}if(y){if(p=y=="template"&&t.content||t,r=y=="textarea"&&O.defaultValue!=null?null:r&&Yi.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||ra(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||ra(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ef.test(y))&&(o="http://www.w3.org/1999/xhtml"),pp(p,Qi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Ts(n,0),l,c),r&&r.some(Xs)),l&&y!="textarea"||(u="value",y=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(y!="progress"||f)||ra(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&ra(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function tl(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Rt.__e(o,n)}}function el(t,e,n){var s,o,r,i;if(Rt.unmount&&Rt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||tl(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Rt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&el(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=la(s,r=[]))&&(s==t.__e&&r.some(Xs),Xs(o),Xs(s)),n||Xs(t.__e),t.__e=t.__c=t.__=null}function lf(t,e,n){return this.constructor(t,n)}function Nn(t,e){var n,s,o,r;Rt.__&&Rt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=br(da,{children:[t]}),o=[],r=[],Xi(e,e.__k,s||pa,pa,e.namespaceURI,s?null:e.firstChild?Yi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),$p(o,e.__k,r),e.__k.props.children=null}var Rt,rp,Xm,Ms,Ki,ca,ap,aa,ip,Ji,Gi,tf,kr,pa,ua,ef,Qi,Yi,to,$a=F(()=>{kr=Symbol.for("pv"),pa={},ua=[],ef=/^m(i|n|o|s|text|space)$/,Qi=Array.isArray,Yi=ua.slice,to=Object.assign;Rt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ca=0,t}},rp=0,Xm=function(t){return t!=null&&t.constructor===kr},ia.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=to({},this.state)),typeof t=="function"&&(t=t(to({},n),this.props)),t&&(to(n,t),this.__v&&(e&&this.__k.push(e),sp(this)))},ia.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),sp(this))},ia.prototype.render=da,Ms=[],ca=0,ap=function(t,e){return t.__v.__b-e.__v.__b},aa=Symbol(),ip=/(PointerCapture)$|Capture$/i,Ji=0,Gi={},tf=0});function fa(t,e){ie.__h&&ie.__h($e,t,ma||e),ma=0;var n=$e.__H||($e.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return ma=1,cf(vp,t)}function cf(t,e,n){var s=fa(To++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):vp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);sl(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=$e,!$e.__f)){$e.__f=!0;var o=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,sl(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Se(t,e){var n=fa(To++,3);!ie.__s&&al(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,$e.__H.__h.push(n))}function He(t,e){var n=fa(To++,4);!ie.__s&&al(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,$e.__h.push(n))}function yr(t){return ma=5,Ve(function(){return{current:t}},[])}function Ve(t,e){var n=fa(To++,7);return al(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function pf(){var t;do{for(;t=ol.shift();)try{wr(t)}catch(n){ie.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=xp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(wr),e.__h.some(rl),e.__h=[]}catch(n){e.__h=[],ie.__e(n,t.__v)}}}while(ol.length)}function uf(t){var e,n=function(){clearTimeout(s),yp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);yp&&(e=requestAnimationFrame(n))}function _p(t){t!=1&&mp==ie.requestAnimationFrame||((mp=ie.requestAnimationFrame)||uf)(pf)}function wr(t){var e=$e,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),$e=e}function rl(t){var e=$e;t.__c=t.__(),$e=e}function al(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!sl(n,t[s])})}function vp(t,e){return typeof e=="function"?e(t):e}var To,$e,nl,mp,sl,ma,xp,ol,ie,fp,hp,gp,bp,kp,wp,yp,il=F(()=>{$a();sl=Object.is,ma=0,xp=[],ol=[],ie=Rt,fp=ie.__b,hp=ie.__r,gp=ie.diffed,bp=ie.__c,kp=ie.unmount,wp=ie.__;ie.__b=function(t){$e=null,fp&&fp(t)},ie.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),wp&&wp(t,e)},ie.__r=function(t){hp&&hp(t),To=0;var e=($e=t.__c).__H;e&&(nl==$e?$e.__h=[]:(e.__h.some(wr),e.__h.some(rl),To=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),nl=$e},ie.diffed=function(t){gp&&gp(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&_p(xp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),nl=$e=null},ie.__c=function(t,e){e.some(function(n){try{n.__h.some(wr),n.__h=n.__h.filter(function(s){return!s.__||rl(s)})}catch(s){n.__h=[function(){throw s}]}}),bp&&bp(t,e)},ie.unmount=function(t){kp&&kp(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,_p(ol.push(o))}else wr(o)}catch(r){e=r}}),s.__H=void 0,e&&ie.__e(e,s.__v))};yp=typeof requestAnimationFrame=="function"});function Op(t){if(Array.isArray(t))return t.map(Op);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Zi("wbr",null),n]:[n])}var me,a,z,V=F(()=>{"use strict";np();$a();il();$a();il();me=()=>yr(null);a=ep.bind((t,e,...n)=>Zi(t,e,...typeof t=="string"?n.map(Op):n)),z=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function ff(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Sp,n)&&!t.query.uit?{path:Sp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function pl(t){let e=Object.entries(mf).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[$f[i]||i,l]);return ff({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=df.filter(i=>n&&B.route.query[i]).map(i=>[i,B.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function H(t,e=!1){let n=L(B.route.path,{...B.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ll},"",n),cl())}function cl(t=!1){let e=pl(location.hash),n=B.route.path.join("/")===e.path.join("/");B.route=e,B.led=B.started&&!n&&!t,Cp(e),n||window.scrollTo(0,t&&jp.get(history.state?.turn)||0)}function Lp(t){Cp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ll=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>jp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ll},""),cl(o)};return window.addEventListener("popstate",s,n),cl(),B.started=!0,()=>e.abort()}var df,$f,Sp,mf,B,Cp,ll,jp,Ie,ot=F(()=>{"use strict";df=["plan","koppelingen","stand","verwachtingen","lezing","merk"],$f={ernst:"gewicht"},Sp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},mf={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};B={route:{path:[],query:{}},started:!1,led:!1},ll=0,jp=new Map;Ie=t=>L(["ding",t])});function $t({text:t,title:e=t,children:n}){let s=me();return He(()=>{document.title=`${e} – Ketenkaart`},[e]),He(()=>{B.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Ce({text:t}){let{route:e}=B;return He(()=>{B.started&&t&&At(t)},[t,e]),null}var J,Et=F(()=>{"use strict";Pe();V();ot();J=()=>window.matchMedia("(max-width: 44rem)").matches});function Q(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function en(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function zo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ha(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?at(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ga(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function Mp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,U,_r,Nt,C,cn,at,D=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),U=t=>t.slice(0,1).toUpperCase()+t.slice(1),_r=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],cn=t=>t.map(e=>[e,e]),{compare:at}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,Tp,zp,hf,gf,bf,kf,wf,yf,_f,xf,vf,Of,pn,Bo,W,k,je,mt,Pn,Ct,Pt,Bp,Sf,cs,ke,Cf,bn,kn,pt,Fo,ze,In,q=F(()=>{"use strict";Vi();_=Hi,{codes:Tp,progress:zp,queries:hf,names:gf,absent:bf,lists:kf,kinds:wf,called:yf,works:_f,partners:xf,lookups:vf}=_,Of=[Tp,zp,hf,gf,bf,_.dates,kf,wf,yf,_f,xf,vf];for(let t of[...Of,_.words,_.addresses,...[Tp,zp].flatMap(Object.values)])Object.setPrototypeOf(t,null);pn=new Map(Object.entries(_.things)),Bo=new Map(_.plans.map(t=>[t.key,t])),W=_.plans.length>1,k=_.words,je=t=>t?.words.page||k,mt=t=>Bo.get(t||"")||(W?void 0:_.plans[0]),Pn=t=>Bo.get(t),Ct=t=>Bo.get(t.split("/")[0]),Pt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Bp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Sf=_.plans.flatMap(t=>t.dates),cs=Bp(Sf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),ke=cs[cs.length-1].date,Cf=_.plans.flatMap(t=>t.steps),bn=Bp(Cf.reverse(),({notation:t})=>t).reverse(),kn=(t,e)=>{let n=Ct(t);return n?_.stands[e]?.[n.key]||n.date:e},pt=t=>_.dates[t]||t||"",Fo=(t=mt())=>t?.source||_.source,ze=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),In=(t,e=mt())=>(e?e.dates:cs).find(n=>n.date===t)?.label||pt(t)});async function ba(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function ps(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ul,we,gt,Ke,qe=F(()=>{"use strict";D();q();ul=5*2**20,we=()=>window.werkplaats,gt=()=>we(),Ke=()=>!!we()&&we()?.state!=="off"});function Z(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!dl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:$l(o,n),without:$l(r,n),links:i},p={...$l(l,n),...c};dl.set(s,p)}return dl.get(s)}function zs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function X(t){let e=W&&Bo.has(t.plan)?t.plan:"",n=cs.some(p=>p.date===t.stand)?t.stand:ke,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:ke};return[r,i,l].map(Ao).find(p=>eo(p)||we())||Ao({...l,stated:!1,strict:!1})}function Ao({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function ml(t,e,n){return new Set(n.map(([o])=>X({...t,[e]:o}).key)).size===n.length?n:[]}var dl,$l,Qn,eo,fl,Fp,Ht=F(()=>{"use strict";q();qe();dl=new Map,$l=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Qn=(t,e)=>Z({...t,plan:e.key}).numbers[0];eo=t=>t.key in _.answers;fl=(t,e)=>Bo.get(e)?.steps.find(n=>n.notation===t)?.id,Fp=t=>new Set(Z(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>fl(s.step,e))))});var Ap,jf,no,xr,tt,Bt,Bs,Be=F(()=>{"use strict";D();q();Ap=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])en(Ap,i,r)}jf=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),no=(t,e=ke)=>!jf[e]?.has(t),xr=(t,e=ke)=>(Ap.get(t)||[]).filter(n=>no(n.of[0]||n.from,e)),tt=(t,e,n)=>xr(t,n).filter(s=>s.name===e),Bt=(t,e,n)=>tt(t,e,n).filter(s=>s.to===t).map(s=>s.from),Bs=(t,e)=>t.from===e?t.to:t.from});var hl,bt,x,it,ft,Fs,ka,us,Vt,Np,wn,ye,Yn,le,ee,nt,Kt,wa,Pp,S,Yt,Ep,qn,so,ya,_a,nn,Lf,xa,ds,yn,Eo,Mf,sn,ce,pe,st=F(()=>{"use strict";D();q();hl=[],bt=(t,e)=>pn.get(t)?.[e]||hl,x=(t,e)=>bt(t,e)[0]||"",it=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ft=(t,e)=>it(t,e)[0]||"",Fs=t=>pn.has(t),ka=t=>bt(t,"type"),us=t=>Pp.get(t)||hl,Vt=(t,e)=>ka(t).includes(e),Np=t=>ka(t).flatMap(e=>_.kinds[e]||[])[0],wn=t=>Np(t)?.page||"",ye=t=>Np(t)?.kind||"",Yn=t=>wn(t)==="organisation",le=t=>wn(t)==="undertaking",ee=t=>!!wn(t)&&!!x(t,"prefLabel"),nt=(t,e)=>_.codes[t]?.[e]?.label||e||"",Kt=(t,e)=>nt(_.lists[e],x(t,e)),wa=t=>_.names[t]||k.thing.foreign[t]||t,Pp=new Map;for(let[t,e]of pn)for(let n of e.type||hl)en(Pp,n,t);S=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Yt=t=>_.called[t]?.short||S(t),Ep=t=>x(t,"identifier"),qn=[...us("Chapter")].sort((t,e)=>at(Ep(t),Ep(e))),so=qn.map(t=>[t,S(t)]),ya=t=>qn.filter(e=>it(e,"chapterLead").includes(t)),_a=qn.flatMap(t=>it(t,"chapterLead").map(e=>x(e,"notation"))),nn=[...pn.keys()].filter(le),Lf=[...pn.keys()].filter(Yn),xa=t=>bn.find(e=>e.notation===t),ds=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),yn=bn.map(t=>[t.notation,t.label]),Eo=ds("InterventionKind"),Mf=new Map(Lf.map(t=>[x(t,"notation"),t])),sn=t=>Mf.get(t)||"",ce=t=>_.addresses[t]||"",pe=t=>it(t,"passage")});function bl(t){let e=s=>ft(ft(s,"barrier"),"broader")||ft(s,"barrier"),n=Sr(t).flatMap(s=>bt(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:Or(t)}function Ip(t,e,n,s){let o=On(t,s);return{id:t,work:e,plan:n,name:S(e),short:Yt(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:U(Cr(x(t,"modality"))),day:x(t,"dueBy"),by:pt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:pt(o.on)}}var vr,xn,Or,No,gl,_n,vn,Po,Io,Rn,$s,oo,qo,Sr,ro,Dt,va,Cr,Tf,On,ms,kl,un,Ge,As,fs,wl,jr,Es,yl,Ro,Zn,Wt=F(()=>{"use strict";ot();D();q();Be();st();vr=t=>e=>_.works[e]?.[t]||[],xn=vr("steps"),Or=vr("kinds"),No=vr("years"),gl=vr("leads"),_n=vr("acts"),vn=t=>tt(t,"who").map(({from:e})=>e),Po=t=>vn(t).map(e=>x(e,"notation")),Io=t=>C(t).map(e=>[e,S(sn(e))]).sort((e,n)=>at(e[1],n[1])),Rn=(t,e)=>bt(t,"unread").includes(e),$s=t=>{let e=r=>gl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(_n(t).length)return _n(t).map(e).join(", ");let n=tt(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(Rn(t,"partner"))return k.shared.unread;let[s,...o]=it(t,"reportedUnder");return s&&!o.length&&_n(s).length?g(k.explore.list.above,{above:Yt(s),who:$s(s)}):_.works[t]?.container?"":k.explore.list.no_partner},oo=t=>C((_.works[t]?.chapters||[]).flatMap(e=>it(e,"chapterLead"))).map(S),qo=t=>{let e=_n(t).length?[]:oo(t),n=e.length>0&&g(k.shared.headed,{heads:Q(e)});return[$s(t),n].filter(Boolean).join("; ")},Sr=(t,e)=>tt(t,"at",e).flatMap(n=>n.of);ro=(t,e)=>tt(t,"deadline",e).map(n=>n.from),Dt=t=>x(t,"isGeneric")==="true",va=t=>{let e=Bt(t,"chapterLead"),n=tt(t,"who"),s=Bt(t,"unitOf").flatMap(o=>tt(o,"who").map(r=>r.to));return o=>{let r=n.filter(c=>c.to===o);if(r.length)return r.some(c=>c.acts)?"acts":"named";let[i,...l]=it(o,"reportedUnder");return!l.length&&n.some(c=>c.to===i)?"under":[o,...l.length?[]:[i]].some(c=>s.includes(c))?"units":_.works[o]?.chapters?.some(c=>e.includes(c))?"heads":""}},Cr=t=>nt("Modality",t),Tf={},On=(t,e=ke)=>B.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Tf,ms=t=>ro(t).map(e=>{let{outcome:n="",stand:s=""}=On(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),kl=t=>(e,n)=>On(e,n)[t]||"",un=kl("report"),Ge=kl("status"),As=kl("state"),fs=(t,e)=>Zn(t).rows.filter(({id:n})=>On(n,e).outcome).map(n=>({...n,...Ip(n.id,n.work,t,e)})),wl=(t,e)=>_.promises[t.key].undated.filter(n=>no(n,e)).map(n=>Ip(n,ft(n,"initiative"),t,e));jr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Es=(t,e=!1)=>jr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>M(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),yl=(t,e)=>{let{reports:n}=Zn(t);return n.find(s=>s.date===kn(t.key,e))||n[n.length-1]},Ro=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Zn=t=>_.promises[t.key]});function Wo(t,e){if(x(t,"crossCutting")==="true")return[{step:Ns,of:t,basis:""}];let n=Z(e).links;return tt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:ft(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function Oa(t,e){if(le(t))return[t];let n=r=>le(r)&&Pt(r,e.plan);if(Yn(t))return C(Ps(t,e).map(r=>r.to));if(!Rp(t))return C(xr(t,e.date).map(r=>Bs(r,t))).filter(n);let s=[t,...tt(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>tt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Wo(r,e).some(i=>i.step===t))}function Wp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(ee),$=A=>(!s||Wo(A,c).some(et=>x(et.step,"notation")===s))&&(!o||Or(A).includes(o))&&(!r||No(A).slice(-1)[0]>=r)&&(!i||No(A)[0]<=i),m=C(u.flatMap(A=>Oa(A,c))),d=A=>u.includes(A)&&!l,h=m.filter(A=>!d(A)&&!$(A)),f=m.filter(A=>d(A)||$(A)&&!p.has(A)).sort(vl),v=[...u.filter(A=>!Yn(A)).flatMap(A=>Oa(A,c)),e].filter(A=>f.includes(A)).flatMap(A=>qp(A,c,l)),O=C([...u.filter(Yn),...v]).filter(A=>!p.has(A)).sort(Do),y=f.flatMap(A=>Ps(A,c,l).filter(et=>O.includes(et.from))),j=f.flatMap(A=>Wo(A,c).map(et=>({work:A,...et}))),E=[...bn.map(A=>A.id),Ns],K=C([...u.filter(Rp),...j.map(A=>A.step)]).filter(A=>!p.has(A)).sort((A,et)=>E.indexOf(A)-E.indexOf(et)),T=r||i?h.filter(A=>!No(A).length).length:0;return{who:O,what:f,steps:K,roles:y,ties:j.filter(A=>K.includes(A.step)),left:h.length,undated:T}}function Sa(t,{who:e,what:n},s){return le(t)?qp(t,s).filter(o=>!e.includes(o)).length:Oa(t,s).filter(o=>!n.includes(o)).length}function Ca(t,e,n,s=!1){let o=Dp(t,e,n,s),r=_l(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Lr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Do))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function Uo(t,e,n,s=!1){let o=Dp(t,e,n,s),r=_l(t,e,o),i=_l(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Do)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Ps(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Bs(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Up(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Ps(r,n,!0),...tt(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>le(r)&&Pt(r,n.plan)).sort(vl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function _l(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Hp(t,e){let n=r=>Wo(r,e).map(i=>i.step),[s,o]=t.map(r=>Oa(r,e).flatMap(n));return bn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Vp(t,{date:e}){let[n,s]=t.map(o=>[o,...tt(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Ns,xl,Ps,qp,Rp,vl,Do,Dp,Lr,ao=F(()=>{"use strict";D();Ht();q();Be();st();Wt();Ns="dwars",xl=60,Ps=(t,{date:e,plan:n},s=!1)=>tt(t,"who",e).filter(o=>(s||o.acts)&&Pt(o.to,n)),qp=(t,e,n=!1)=>C(Ps(t,e,n).map(s=>s.from)),Rp=t=>wn(t)==="step";vl=(t,e)=>at(Yt(t),Yt(e))||at(S(t),S(e)),Do=(t,e)=>Number(Dt(t))-Number(Dt(e))||vl(t,e);Dp=(t,e,n,s)=>o=>C(Ps(o,n).map(r=>Bs(r,o))).filter(r=>r===t||r===e||le(r)||s||!Dt(r)),Lr=30});var zf,Yp,Zp,Mr,Ho,Bf,Xp,Tr,Ma,Ll,Ol,Ff,tu,eu,zl,Bl,nu,Af,zr,Sl,Ef,Nf,Pf,If,Cl,Kp,qf,Ml,Tl,jl,Rf,Gp,Jp,Qp,ja,La,su,Wf,ou=F(()=>{zf="ENTRIES",Yp="KEYS",Zp="VALUES",Mr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ho(this._path);if(Ho(n)==="")return{done:!1,value:this.result()};let s=e.get(Ho(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ho(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ho(e)).filter(e=>e!=="").join("")}value(){return Ho(this._path).node.get("")}result(){switch(this._type){case Zp:return this.value();case Yp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ho=t=>t[t.length-1],Bf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Xp(t,e,n,s,i,1,o,""),s},Xp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let O=m!==e[v],y=o[h+v]+ +O,j=o[h+v+1]+1,E=o[d+v]+1,K=o[d+v+1]=Math.min(y,j,E);K<f&&(f=K)}if(f>n)continue t}Xp(t.get(p),e,n,s,o,u,i,l+p)}},Tr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ma(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=zl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Ff(this._tree,e)}entries(){return new Mr(this,zf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Bf(this._tree,e,n)}get(e){let n=Ll(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ll(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Mr(this,Yp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ol(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ol(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ol(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Mr(this,Zp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ma=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ma(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ma(void 0,"",n)},Ll=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ll(t.get(n),e.slice(n.length))},Ol=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Ff=(t,e)=>{let[n,s]=Ma(t,e);if(n!==void 0){if(n.delete(""),n.size===0)tu(s);else if(n.size===1){let[o,r]=n.entries().next().value;eu(s,o,r)}}},tu=t=>{if(t.length===0)return;let[e,n]=zl(t);if(e.delete(n),e.size===0)tu(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&eu(t.slice(0,-1),s,o)}},eu=(t,e,n)=>{if(t.length===0)return;let[s,o]=zl(t);s.set(o+e,n),s.delete(o)},zl=t=>t[t.length-1],Bl="or",nu="and",Af="and_not",zr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?jl:e.autoVacuum;this._options={...Cl,...e,autoVacuum:n,searchOptions:{...Kp,...e.searchOptions||{}},autoSuggestOptions:{...qf,...e.autoSuggestOptions||{}}},this._index=new Tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Tl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Tl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ml.batchSize,r=e.batchWait||Ml.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||jl.minDirtCount,s=s||jl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Jp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Jp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Cl.hasOwnProperty(e))return Sl(Cl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ja(o),c._fieldLength=ja(r),c._storedFields=ja(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),ja(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await La(o),c._fieldLength=await La(r),c._storedFields=await La(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await La(h))}++p%1e3===0&&await su(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Tr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(If(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:Sl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Kp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Bl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Ef[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],y=Pf(v,h,this._documentCount,O,f,c),j=s*o*$*w*y,E=p.get(b);if(E){E.score+=j,Rf(E.terms,e);let K=Sl(E.match,n);K?K.push(u):E.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Qp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Qp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};zr.wildcard=Symbol("*");Sl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Ef={[Bl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Gp(s.terms,r)}}return t},[nu]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Gp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Af]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Nf={k:1.2,b:.7,d:.5},Pf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},If=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Cl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Wf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Kp={combineWith:Bl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Nf},qf={combineWith:nu,prefix:(t,e,n)=>e===n.length-1},Ml={batchSize:1e3,batchWait:10},Tl={minDirtFactor:.1,minDirtCount:20},jl={...Ml,...Tl},Rf=(t,e)=>{t.includes(e)||t.push(e)},Gp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Jp=({score:t},{score:e})=>e-t,Qp=()=>new Map,ja=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},La=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await su(0);return e},su=t=>new Promise(e=>setTimeout(e,t)),Wf=/[\n\r\p{Z}\p{P}]+/u});function Ta(t,e=[],n=qs(t),s=()=>!0){let o=Nt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Uf&&l.length>=c.length+Hf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Ko(t,e){let n=Vo(t).map(Nt);return Is(e).every(s=>n.some(Ta(s)))}function za(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(ru))au(o).map(Nt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Df,Uf,Hf,ru,Vf,Is,au,Vo,qs,Go=F(()=>{"use strict";D();Df=4,Uf=6,Hf=3,ru=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Vf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Is=t=>Vf(t).match(ru)||[],au=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Vo=t=>Is(t).flatMap(au),qs=t=>t.length>1&&t.length<=Df&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Qf(){let t=new Map([...pn.keys()].filter(ee).map(s=>{let o=[_.called[s]&&S(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[ye(s)],text:o.filter(Boolean)}]}));for(let[s,o]of pn){let r=Re.owners.flatMap(p=>it(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(...Jf(s));let l=it(s,"organisation").map(p=>`${S(p)}: `)[0]||"",c=p=>l+pt(p);i?.text.push(...Re.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(Re.weights[s]??Re.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Re.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:ye(s),titles:Gf(s),...o},i=C(Bt(s,"who")).filter(c=>!_n(s).includes(c)),l={actors:iu(Re.actors,_n(s)),text:[...r.text,...iu(Re.others,i)]};return{...r,...l,weight:Math.min(...ka(s).map(e))}}),...Object.entries(_.queries).filter(Il).map(([s,{title:o,question:r,why:i}])=>n(s,o,Re.question,["vragen",s],[r,i])),...C(Object.values(_.progress[ke]).flatMap(({status:s})=>s||[])).map(s=>n(s,U(nt("Status",s)),Re.in_state,["maatregelen"],[],{staat:s})),...Object.entries(k.measures.together).map(([s,{label:o}])=>n(s,U(o),Re.in_state,["maatregelen"],[],{staat:s})),...Object.values(W?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Re.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function du(){let t=new Map(Qf().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Vo)),s=new Set(n.filter(u=>!Ba(u)).map(Nt)),o=new zr({fields:Jo,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Vo,processTerm:u=>Ba(u)?null:Nt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Vo),i=new Set(r.filter(qs).map(Nt)),l=e.filter(u=>Re.synonyms.some($=>Vt(u.id,$))),c=[...l.map(u=>u.titles),...Re.same].map(u=>C(u.map(Xn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Vo)).map(Nt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function th(t){if(fe.known.has(t))return Fl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&fe.known.has(n));return[...Fl.get(t)||[],...e.flatMap(n=>Fl.get(n)||[n])]}function ql(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(o=>fe.shorts.has(o));if(n||qs(t)||e.length<2)return Ta(n||t,[],!0);let s=[...fe.known].some(o=>o.startsWith(e));return Ta(t,th(e),!1,o=>s||fe.known.has(o))}function Wl(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!fe.known.has(n)||e<Pl&&!fe.shorts.has(n))continue;let o=s.length>=Pl&&fe.known.has(s)?[s]:Wl(s);if(o.length)return[n,...o]}return[]}function eh(t){for(let e of t.length<$u||/\d/.test(t)?[]:t.length<Zf?[1]:[1,2]){let s=fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Fa(t){let e=Is(t).filter(n=>!Ba(n));return e.length?e:Is(t)}function fu(t){return Fa(t).flatMap(e=>{if(qs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Wl(Nt(e)),()=>eh(Nt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Rl(ql(r)).length))return o}return[e]})}function nh(t,e){let n=t.filter(qs).map(Xn),s=fe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Xf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Is(o).filter(r=>!Ba(r)))]}function sh(t,e){let[n,...s]=t.titles.map(Xn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Al(t){fe=fe||du();let e=fu(t),n=e.join(" "),s=Fa(t).join(" "),o=Nt(n)===Nt(s)?Xn(t):Xn(n),[,...r]=nh(e,o),i=[e,...r].map(d=>d.map(ql)),l=[o,...r.map(d=>Xn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Nt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:mu,queries:Rl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Yf.entries())for(let{id:w,score:v}of fe.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=fe.items.get(w),y=sh(O,o)??f+4+ +(b.length===Jo.length&&!u(O));y<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:y,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||at(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Br(t){let e=Al(t);if(e.found.length||Fa(t).length<2)return e;let n=Fa(t).flatMap(o=>Al(o).found.length?{word:o,...Al(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function hu(t,e){fe=fe||du();let{parties:n}=fe,s=($,m)=>{let d=fe.groups.filter(b=>b.includes(Xn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:mu,queries:C(h.map(ql).flatMap(Rl))};return fe.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of pu(x(t,"prefLabel"))){let m=$.find(v=>s(v,Jo).length)||$[0],d=s(m,Jo),h=s(m,["titles"]),b=n.has(Nt(m))&&d.length>El||m!==$[0]?Nl:1,w=cu(m)?0:Math.log(e.length/Math.max(1,d.length))*b;i+=w;for(let v of d){let O=h.includes(v);r(v,m,w*(O?1:Nl),O&&w&&d.length<=El?[m]:[])}}for(let[$]of pu(x(t,"summary"))){let m=cu($)?[]:s($,["titles"]),d=m.length>rh?0:Math.log(e.length/Math.max(1,m.length))*lu;for(let h of d?m:[])o.get(h)?.shared.includes($)||r(h,$,d,[$])}for(let $ of C(vn(t))){let m=C(tt($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>El?0:Math.log(e.length/m.length)*Nl;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?ih:ah)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*lu)]).slice(0,oh).map(({id:$,shared:m})=>({id:$,shared:m}))}function bu(t,e){let n=r=>{let[i,l]=za(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Re,Kf,Ba,Xn,uu,Gf,iu,Jf,Aa,Il,Jo,Yf,$u,Zf,Pl,Xf,mu,Fl,fe,Rl,oh,El,rh,ah,ih,lu,Nl,cu,pu,gu,io=F(()=>{"use strict";ou();Go();ot();D();q();qe();Be();st();Wt();Re=k.search,Kf=new Set(Re.small),Ba=t=>!qs(t)&&Kf.has(Nt(t)),Xn=t=>` ${Is(t).map(Nt).join(" ")} `,uu=new Map;for(let[t,e]of _.search.english)en(uu,t,e);Gf=t=>C([S(t),Yt(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...uu.get(t)||[]]),iu=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Jf=t=>Re.sorts.flatMap(e=>{let n=_.lists[e];return bt(t,e).flatMap(s=>[nt(n,s),..._.search.also[n]?.[s]||[]])}),Aa="gaps",Il=([t,{shelf:e}])=>e===Aa||t in k.questions.rows_of||!!we();Jo=["titles","sort","actors","text"],Yf=Jo.map((t,e)=>Jo.slice(0,e+1));$u=6,Zf=10,Pl=4,Xf=4,mu="OR",Fl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Rl=t=>[...fe.known].filter(t);[oh,El,rh,ah,ih,lu,Nl]=[3,12,2,1/4,1/5,.6,1/3],cu=t=>Re.everyday.includes(Nt(t))||t.length<Pl&&!qs(t),pu=t=>C(fu(t)).map(e=>[e,...Wl(Nt(e)).filter(n=>n.length>=$u)]);gu=t=>{let{found:e,read:n,some:s,answers:o}=Br(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Is(l.join(" ")).some(p=>o(Nt(p)));return e.length===1&&ee(r)&&c&&!n&&!s.length?L(i):""}});function Dl(t,e=ke){let n=it(un(t,e),"alternativeReading").map(o=>x(o,"status")),s=_.progress[e]?.[t]?.status||"";return C([s,...n]).filter(o=>o&&o!==Ge(t,e))}function lh(t,e){let n=Dl(t,e).map(s=>nt("Status",s).toLowerCase());return n.length?g(k.whatif.action.reading,{status:n.join(k.search.or)}):""}function Ea(t,e,n,s=mt(n?.plan)){let{version:o,content:r}=_.meta;return g(We.export.footnote,{phrase:t,sources:gs(s),addresses:e.map(i=>`; ${ce(i)}`).join(""),version:o+(r?g(We.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Gt(n,s)}`:""})}var We,ts,hs,Qo,gs,Rs,ne,_e,Ot,kt,Yo,ch,Ul,Gt,wt=F(()=>{"use strict";D();q();st();Wt();We=k.shared,ts=We.silence,hs=(t=mt())=>t?g(je(t).shared.report,{date:pt(t.date)}):We.reports,Qo=(t=mt(),e=We.nothing)=>`${M(e,t?1:2,{report:U(hs(t))})} ${ts}`,gs=(t=mt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${pt(e.date)}`).join("; ");Rs=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=On(t,e),i=r&&g(We.state_of,{date:In(r,Ct(t))}),c=(e||ke)>=(Ct(t)?.date||"")&&o===Ge(t)&&Kt(t,"agreementStatus").toLowerCase();if(!o&&Rn(t,"status"))return[U(We.unread),""];let p=c&&it(t,"followedBy").length>0&&We.newer;return[p?U(c):n,[p||c,s,i,lh(t,e)].filter(Boolean).join(", ")]},ne=(t,e)=>Rs(t,e).filter(Boolean).join(", "),_e=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,We.bases[t]||U(e.label)]])),Ot=t=>t===null?We.all_steps:xa(t)?.label||t,kt=t=>nt("InterventionKind",t),Yo=t=>S(sn(t)||t),ch=(t,e)=>e?In(kn(e.key,t.date),e):t.date===ke?We.choices.latest:g(We.choices.others_latest,{date:In(t.date)}),Ul=({stated:t,strict:e,plan:n},s=mt(n))=>[t&&je(s).shared.choices.links_stated,e&&We.choices.strict_phrase].filter(Boolean).join(" · ")||We.choices.all_phrase,Gt=(t,e=mt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[ch(t,e),Ul(t,e),n?We.choices.with_phrase:We.choices.without_phrase].join(" · ")}});function Cn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||B.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!o&&a`<option value="">${Sn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Hl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function jn({children:t}){if(!J())return a`<section class="filters" aria-label=${Sn.filters}>${t}</section>`;let e=C(Vl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(Sn.filters_set,{count:e}):Sn.filters;return a`<${Hl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function lo({children:t}){let e=!J()&&dh.some(n=>B.route.query[n]);return a`
    <${Hl} look="keuzes" id="wijzig" phrase=${Sn.change} opens=${e}>${t}<${Na} /><//>
  `}function Fr(){let t=X(B.route.query),e=mt(t.plan)?.dates||cs;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=ml(B.route.query,"stand",n);return a`<${bs} legend=${Sn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Kl(){let{query:t}=B.route,e=X(t),{counted:n}=je(mt(e.plan)).shared.choices,s=Object.entries($h).filter(([,o])=>ku(o,X({...t,...o})));return s.length<2?null:a`
    <${wu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${ku(r,e)}
            onChange=${()=>H(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function Na(){let{query:t}=B.route,{expectations:e,with:n,without:s}=Sn.choices,o=ml(t,"verwachtingen",Object.entries({"":n,uit:s})),r=X(t).expect?"":"uit";return a`
    <${co} />
    <${Kl} />
    <${Fr} />
    <${bs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Pa({scenario:t}){let e=a`${Gt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Hl} look="blik" phrase=${e}><${Na} /><//>`}var Sn,wu,bs,Ws,ph,Ds,uh,Vl,dh,co,$h,ku,Zo,ks,on=F(()=>{"use strict";V();ot();Et();D();Ht();q();wt();Sn=k.shared,wu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,bs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${wu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ws=({label:t=Sn.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${B.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,ph=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Sn.clear}
  </button>
`,Ds=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${Cn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${ph} names=${e} />`}
  </div>
`;uh=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Vl=()=>Object.entries(B.route.query).filter(([t])=>!uh.test(t));dh=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];co=()=>{let t=_.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${Cn} label=${Sn.plan} name="plan" options=${t} /></div>`};$h={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},ku=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Zo=()=>X(B.route.query).strict&&a`
    <p class="zacht">
      ${Sn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${Sn.choices.strict_off}</button>
    </p>
  `;ks=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${W&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function _u({passage:t}){let[e,n]=I("");async function s(){try{n((await gt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||yu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${yu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ia(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function jt({id:t,date:e}){let[n,s]=Rs(t,e);return a`<span class=${`chip s-${As(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Me({basis:t}){let[e,n]=_e[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${mh[e]}
    </svg>
  `:null}function ue({of:t}){let e=C(t.flatMap(pe)).map(n=>a`<li><${Ra} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function po({of:t,look:e}){let[n,...s]=pe(t);return n?a`
    <p class=${e}>
      ${ce(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ke()&&a`<${_u} passage=${n} />`}
    </p>
  `:null}var yu,N,lt,Le,mh,qa,Ra,Wa,Us,_t=F(()=>{"use strict";V();ot();D();q();qe();st();wt();Wt();yu=k.shared.passage;N=({id:t,text:e})=>ee(t)?a`<a href=${Ie(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;lt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),Le=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;mh={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};qa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${nt("Severity",t)}</span>`,Ra=({passage:t})=>[ce(t),Ke()&&a`<${_u} passage=${t} />`];Wa=({id:t})=>[ft(t,"broader")&&[a`<${N} id=${ft(t,"broader")} />`," › "],a`<${N} id=${t} />`],Us=({id:t})=>Dt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function gh({text:t,done:e}){let n=me(),s=me();return He(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${es.by_hand} ref=${n} onClose=${e}>
      <p>${es.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${es.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Xo(t,e=es.copied){try{await navigator.clipboard.writeText(t),At(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Nn(a`<${gh} text=${t} done=${()=>n.remove()} />`,n)}}function Ln(t,e,n){Yc(t,e,n),At(g(es.downloaded,{name:t}),"gezegd")}async function bh([t,...e]){let n=t.length-(t.slice(-ns.length).join()===ns.join()?ns.length:0),s=e.every(m=>String(m[0]).length<=kh)?2:1,o=t.slice(s,n).map((m,d)=>({head:m,of:h=>String(h[s+d]??"")})),r=o.filter(({of:m})=>e.length>1&&e.every(d=>m(d)===m(e[0]))),i=(m,d)=>d.flatMap(({head:h,of:f})=>f(m)?a`<p><b>${h}</b>: ${pt(f(m))}</p>`:[]),l=o.filter(m=>!r.includes(m)),c=e.map(m=>a`<tr><td>${m.slice(0,s).join(" ")}</td><td>${i(m,l)}</td></tr>`),p=C(e.map(m=>m.slice(n).filter(Boolean).join("; "))),u=document.createElement("div"),$=r.length>0&&i(e[0],r);Nn(a`${$}<table border="1">${c}</table>${p.map(m=>a`<p>${m}</p>`)}`,u);try{let m=new Blob([u.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":m})]),At(es.word_copied,"gezegd")}catch{Xo([t,...e].map(m=>m.join("	")).join(`
`))}}function er(){return!_.files.length&&!we()?null:a`
    <section class="bestanden" aria-label=${xu}>
      <h2>${xu}</h2>
      <ul>
        <${Gl} ...${fh} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Gl} label=${e} description=${n} href=${Jl(t)?.href} download=${t} />`)}
        ${we()&&a`<${Gl} ...${hh} href="#/controleer" />`}
      </ul>
    </section>
  `}var fh,hh,xu,es,Da,Hs,kh,xe,se,ns,Wn,Ar,ss,tr,Jl,Gl,oe=F(()=>{"use strict";Pe();V();D();q();qe();st();wt();on();_t();({summary:fh,save:hh,title:xu}=k.frame.foot.files),es=k.shared.export;Da=t=>t.replace(".",[...Vl().map(([,e])=>`-${_r(S(e).split(":")[0])}`),"."].join("")),Hs=({text:t,label:e=es.copy})=>a`<button type="button" class="klein" onClick=${()=>Xo(t())}>${e}</button>`;kh=6,xe=({name:t,rows:e,label:n=es.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>Ln(Da(t),ga(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>bh(e())}>${es.word}</button>
`,se=(t,e="",n="")=>{let s=mt(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>pt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Gt(t,s):n]},ns=es.heads,Wn=(t,e,n)=>[[...t.map(s=>s.label),...ns],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Ar=(t,e,n,s)=>({name:`${_r(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),ss=t=>W?[{key:"bronplan",label:k.shared.plan,text:e=>mt(t(e))?.title||""}]:[],tr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>pe(e(n)).map(ce).join("; "),cell:n=>a`<${po} of=${e(n)} />`}),Jl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Gl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Er({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${z} look="beelden" label=${t} items=${n} />`}function vu({name:t}){let e=Ql(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${Er} label=${e?.label} tabs=${n} />`}var wh,Ql,Ua=F(()=>{"use strict";V();ot();q();wh=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ql=t=>wh.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Qe(t,e,n){let s=new Map;for(let r of Z({...e,plan:n.key}).matrix[t])en(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:yh[t](r),id:t==="partner"?sn(r):"",cells:Mn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>at(r.label,i.label)):o}function Ha(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ou?null:n,plan:s}}function Je(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function sr(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ao);if(!l.every(eo))return()=>null;let c=u=>[os(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(Z(u).matrix[t].map(c)));return(u,$)=>{let m=os(u,$,n.key),[d,h,f,b]=p.map(v=>_h(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Ou,yh,Mn,os,Vs,uo,Va,nr,_h,Dn=F(()=>{"use strict";ot();D();Ht();q();st();wt();Ou="alle",yh={kind:t=>U(kt(t)),form:t=>U(nt("ExploitationForm",t)),partner:t=>S(sn(t)||t)},Mn=t=>[...t.steps.map(e=>e.notation),null];os=(t,e,n)=>[t,e??Ou,...W?[n]:[]].join("~"),Vs=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:os(t,e,n)});uo=t=>`cel-${t.replaceAll("~","-")}`,Va=(t,e)=>Z(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);nr=t=>[Je(t).word,...Je(t).lines].join(", "),_h=t=>t&&JSON.stringify([t.phrase,Je(t).look,t.most_basis])});function Ja(t,e){let n=()=>Ga(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>vh(o,e))}function Yl({list:t,plan:e}){if(!t.length)return a`<p>${Pn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Oh} ...${o} />`]);return a`
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
      <a href=${L(["vragen",t.query])}>${ys(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${W&&` · ${Pn(t.plan).title}`}
      ${ee(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Zl} gap=${t} />
    </p>
  `}function Xl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=$o(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${or} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ka.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ys(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ka.who}</strong></p><${Yl} list=${t.candidates} plan=${t.plan} />`}
    <${Hs} text=${()=>Ea(t.sentence,$o(t),e,mt(t.plan))} />
  `} /></div>`}var Ka,ws,$o,ys,Su,xh,vh,Ga,Oh,Zl,Qa,mo=F(()=>{"use strict";Go();V();ot();D();q();st();wt();oe();_t();Ka=k.shared.gaps,ws=t=>[t,...t.also],$o=t=>ce(t.evidence)?[t.evidence]:[],ys=t=>_.queries[t]?.title||t,Su=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),xh=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),vh=(t,e)=>Su(e.gewicht,[t.severity])&&(!e.tekst||Ko(xh(t),e.tekst))&&ws(t).some(n=>Su(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ga=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Oh=({phrase:t,work:e,more:n})=>e?[t," (",a`<${lt} ids=${e} name=${Yt} />`,n&&Ka.more_work,")"]:t;Zl=({gap:t})=>a`<span class="alleen-papier">${$o(t).map(e=>a` · <${Ra} passage=${e} />`)}</span>`;Qa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Sh} gap=${t} />
  <${Xl} gap=${t} scenario=${e} />
`});function rr(t,e,n=null,s=J()?Lh:jh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ya(l.key),turn:ec(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Ch.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ya(t),folds:!0,more:!0,turn:ec(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function fo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Cu).join(" · "),i=a`
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
  `}var Ch,ju,jh,Lh,Cu,tc,Ya,ec,ho,P,Tn,Un,ve=F(()=>{"use strict";V();ot();Et();D();q();Ch=k.shared,ju="uit",[jh,Lh,Cu]=[20,6,4],tc=()=>(B.route.query.vouw||"").split(",").filter(Boolean),Ya=t=>tc().includes(ju)||tc().includes(t),ec=(t,e=[t])=>()=>{let n=e.filter(o=>Ya(o)!==(o===t)),s=tc().filter(o=>o!==ju&&!e.includes(o));H({vouw:[...s,...n].join(",")},!0)};ho=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Tn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Un=({id:t,items:e,first:n,as:s="ul"})=>rr(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${fo} part=${o} />`}
      <${s} class=${ho(o)}>${o.rows}<//>
    `)});function Mh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function xt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=I(t),h=l?nc(l,t):m,f=O=>{let y=h===O.key?`-${O.key}`:O.key;l?H({[l]:y===t?null:y},!0):d(y);let j=k.shared.table,E=y.startsWith("-")?j.descending:j.ascending;At(g(j.sorted,{column:O.label.toLowerCase(),direction:E}))},b=ha(r,i,h),w=()=>Wn(i,b,u?.origin||(()=>[])),v=rr(s,b,h===t?e:null,$);return a`
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
              ${O.rows.map(y=>a`<${Th} row=${y} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${xe} name=${u.name} rows=${w} /></p>`}
  `}function zn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var nc,Th,zh,Jt,Bn,_s,De=F(()=>{"use strict";Pe();V();ot();D();q();st();wt();oe();ve();_t();nc=(t,e="")=>B.route.query[t]||e;Th=({row:t,columns:e,about:n})=>a`
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
`;Jt=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),Bn=(t,e,n,s)=>({key:t,label:e,text:o=>ne(n(o),s),cell:o=>a`<${jt} id=${n(o)} date=${s} />`}),_s=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(pe).map(ce)).join("; "),cell:n=>a`<${ue} of=${e(n)} />`})});function sc({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of tt(t,"who",e))en(n,o,r);if(!n.size)return Rn(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Us} id=${o} />`);return a`<${z} look="partners" items=${s} />`}function Bh(t){let e=x(t,"dueBy");return e&&` (${g(Ue.bound,{date:pt(e)})}; ${Cr(x(t,"modality"))})`}function Fh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=On(s,e);return a`
      ${o&&`${U(o)}: `}“${x(s,"deadlineText")}”${Bh(s)}
      ${x(s,"revises")==="true"&&`, ${Ue.revised}`}${r&&` – ${r}`}
    `});return a`<${z} look="termijnen" items=${n} />`}function oc({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${ue} of=${[s]} />
  `;return a`<${z} look="cijfers" items=${Xa(t,e).map(n)} />`}function go({of:t}){let e=r=>[ft(r,"barrier")&&g(Ue.at_step,{step:S(ft(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Kt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(Ue.other_status,{reading:e(r).join(", ")}):g(Ue.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ue.other_unsaid}),o=it(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${z} items=${o} />`}function Nr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=bt(t,"interventionKind").map(kt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Wa} id=${ft(t,"barrier")} />
        ${` · ${s} · ${nt("Strength",n)} · `}
        <${Me} basis=${e} />${` ${_e[e]?.[1]||nt("Basis",e)}`}
        ${Za(t)&&a` · <strong>${Za(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ue.here}</strong>${x(t,"rationale")}</p>
      <${go} of=${t} />
    </div>
  `}function Mu({id:t,scenario:e,contributions:n}){let{date:s}=e,o=un(t,s),r=x(t,"promise"),i=ro(t,s),{links:l}=Z(e),c=n.length?n.map(u=>a`<${Nr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ue.across}</strong>${x(t,"rationale")}</p>`,p=[[Ue.facts.deadline,i.length>0&&a`<${Fh} ids=${i} date=${s} />`],[Ue.facts.who,a`<${sc} id=${t} date=${s} />`],[Ue.facts.figures,Xa(t).length>0&&a`<${oc} id=${t} date=${s} />`],[Ue.facts.how,c],[Ue.facts.where,a`<${ue} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${ye(t)} · <${jt} id=${t} date=${s} /></p>
      <${Lu} lead=${r&&Ue.promise} text=${r||x(t,"summary")} />
      <${Lu} lead=${Ue.progress} text=${x(o,"summary")} />
      ${o&&a`<${go} of=${o} />`}
      <${zn} pairs=${p} />
    </article>
  `}var Ue,Xa,Za,Lu,Lt,dn=F(()=>{"use strict";V();D();Ht();q();Be();st();wt();Wt();_t();De();Ue=k.shared.work;Xa=(t,e)=>Bt(t,"figure",e);Za=t=>x(t,"state")&&g(Ue.own_state,{state:nt("CellState",x(t,"state"))});Lu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Lt=t=>[...t].sort((e,n)=>at(S(e),S(n)))});function xs({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ni(t,e,n){let{word:s,lines:o}=Je(t),r=t&&[t.strict,_e[t.most_basis]?.[1],t.requested&&Hn.requested_mark];return[s,...o,...r||[],e&&ei(e,n)].filter(Boolean).join(" · ")}function Ih({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Hn.undecided}</p>`;let u=a`<a href=${Vs({column:n,barrier:null},o,B.route.query)}>${Hn.see_elsewhere}</a>`;return a`
    <p>${Qo(mt(o))}</p>
    ${r.length>0&&a`<h3>${Hn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${Hn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Hn.elsewhere,{count:i,kind:kt(n)})} ${u}</p>`}
    ${l&&a`<h3>${Hn.who}</h3><${Yl} list=${l} plan=${o} />`}
  `}function qh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=me(),c=me();He(()=>{let b=document.getElementById(uo(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(uo(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Je(e),m=g(Hn.panel_note,{scenario:Gt(o,r)}),d=n&&g(Hn.changed.usual,{phrase:nr(n.usual)}),h=e.initiatives>0&&!o.strict&&U(e.strict||r.words.stands),f=e.things.map(b=>{let w=Sr(b).filter(v=>e.links.includes(v));return a`<${Mu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>B.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Hn.panel,{row:t.label,step:Ot(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ei(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${W&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Hn.requested} <${lt} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Ih} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function ir({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ha(t),i=mt(r);if(!i)return null;let l=Qe(e,n,i).find(u=>u.key===s),c=l?.cells[Mn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:sr(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${qh} key=${t} ...${p} />`}var rn,Hn,Pr,Ah,rc,Eh,Nh,Ph,ti,ei,bo=F(()=>{"use strict";V();ot();D();q();Dn();st();wt();Wt();mo();_t();dn();rn=k.overview.legend,Hn=k.overview;Pr=({expected:t=rn.expected,quiet:e=rn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${rn.states.map(o=>a`
        <li><span class="staal"><${xs} bar=${[[o,1,0]]} /></span>${U(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${xs} bar=${[[rn.support_state,1,1]]} /></span>${rn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${rn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Ah=Object.entries(_e).map(([t,[,e]])=>a`<span class="staal"><${Me} basis=${t} /></span>${e}`),rc=()=>a`<${z} look="stalen" items=${Ah} />`,[Eh,...Nh]=rn.sample.words,Ph=rn.sample.bar.map(([t,e])=>[t,Number(e),0]),ti=({undecided:t})=>a`
  <aside class="legenda" aria-label=${rn.title}>
    <h2>${rn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${xs} bar=${Ph} /><strong>${Eh}</strong>
      ${Nh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${rn.explain}</p>
    <${Pr} undecided=${t} />
    <h3>${rn.how}</h3>
    <${rc} />
    <p><span class="anders">${rn.other}</span>${rn.other_says}</p>
  </aside>
`,ei=({by:t},e)=>je(e).overview.changed[t]});function zu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${U(s)}`;return a`<${zn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function Bu({id:t=""}){let e=Fe.reading;return a`
    <${lr} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${zu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${gs(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Wh(){let{howto:t}=k.overview,e=Object.values(_e).map(([s])=>s),n={report:W?t.reports:hs(),marks:e.join(" "),source:Fo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Dh({name:t,one:e,plan:n,open:s}){let o=i=>Fs(i)?a`<${N} id=${i} />`:i,r=me();return Se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
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
  `;return a`<${qr} of=${Fe.clashes} id="tegenspraak" items=${Lt(Fn.clashes).map(t)} />`}function Jh(){if(!Fn.judged.length)return null;let t=e=>g(Fe.judged.line,{step:S(ft(e,"barrier")),kinds:bt(e,"interventionKind").map(kt).join(", "),state:Kt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:pt(x(e,"asOf"))});return a`<${qr} of=${Fe.judged} id="oordelen" items=${Fn.judged.map(t)} />`}function Qh(){let t=Fe.expected.columns,e=[Jt("stap",t.step,n=>ft(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(kt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${lr} of=${Fe.expected} id="verwacht" count=${Fn.expected.length}>
      <${xt} id="verwachtingen" caption=${Fe.expected.caption} rows=${Fn.expected} columns=${e} />
    <//>
  `}var Ir,Fe,Rh,lr,Uh,Hh,Fu,Fn,ac,Vh,qr,Tu,Au,Eu=F(()=>{"use strict";V();ot();Et();D();Ht();q();st();wt();bo();ve();_t();De();dn();Ir=k.method,Fe=k.unknown,Rh=3,lr=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ar} id=${e!==void 0&&e<=Rh?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Uh=()=>H({getal:null},!0),Hh=({scenario:t})=>a`
  <${lr} of=${Ir.numbers} id="getallen" close=${B.route.query.getal?Uh:null}>
    ${ze(t).map(e=>a`
        ${W&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Qn(t,e).named).map(([n,s])=>a`<${Dh} key=${n} ...${{name:n,one:s,plan:e}} open=${B.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,Fu=({route:t})=>a`
  <${$t} text=${Ir.title}><p class="uitleg">${Ir.intro}</p><//>
  <${Wh} />
  <div class="blok"><${ti} /></div>
  <${lr} of=${Ir.states} id="standen"><${zu} list="CellState" /><//>
  <${Hh} scenario=${X(t.query)} />
  <${Bu} id=${J()?"lezen":""} />
  <p><a href=${L("weet-niet")}>${Ir.unknown}</a></p>
`,Fn=_.unknown,ac=({of:t,id:e,ids:n,more:s})=>a`
  <${lr} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Le} ids=${Lt(n)} more=${s} />`}
  <//>
`,Vh=t=>a`<span class="zacht"> – ${ye(t).toLowerCase()}</span>`,qr=({of:t,id:e,items:n,intro:s})=>a`
  <${lr} of=${t} id=${e} count=${n.length} intro=${s}><${z} items=${n} /><//>
`,Tu=t=>[...t].sort((e,n)=>at(S(ft(e,"initiative")),S(ft(n,"initiative"))));Au=()=>a`
  <${$t} text=${Fe.title}><p class="uitleg">${Fe.intro} ${ts}</p><//>
  <${ac} of=${Fe.unjudged} id="ongeplaatst" ids=${Fn.unjudged} more=${Vh} />
  <${Kh} />
  <${Gh} />
  <${Jh} />
  <${ac} of=${Fe.nameless} id="naamloos" ids=${Fn.nameless} />
  <${ac} of=${Fe.generic} id="verzamelnamen" ids=${Fn.generic} />
  <${Qh} />
  <${Bu} id="lezen" />
`});function ko({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=yr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var vs,cr=F(()=>{"use strict";V();vs=t=>a`<label class="veld"><span>${t.label}</span><${ko} ...${t} /></label>`});function Pu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${Le} ids=${Lt(l)} /></details>`,[s,o]=t.map(i=>C(wo(i).filter(e).flatMap(vn))),r=s.filter(i=>o.includes(i));return[n(g($n.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=wo(t[1-l]).flatMap(vn),p=[s,o][l].filter(u=>!c.includes(u));return n(g($n.only_in,{plan:i.title,count:p.length}),p)})]}function Iu(t,e){let n=[...us("Publication")].filter(s=>Pt(s,e.key));return Lt(ic(t)).map(s=>({id:s,found:hu(s,[...wo(e),...n])}))}function Zh({ids:t,of:e}){let n=o=>{let r=lc(o,e).map(S);return r.length>0&&a` <span class="zacht">(${g($n.also_with,{partners:Q(r)})})</span>`},s=M(k.measures.count,t.length);return a`<details><summary>${s}</summary><${Le} ids=${t} more=${n} /></details>`}function qu({rows:t,plan:e,other:n}){let s=p=>Lt(wo(n).filter(u=>bl(u).some($=>bl(p).includes($)))).sort((u,$)=>lc($,p).length-lc(u,p).length),o=({shared:p})=>g($n.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[S(u.id),ne(u.id),...Nu(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||$n.none,i=p=>a`
    <${N} id=${p.id} /> <${jt} id=${p.id} />
    <p class="zacht">${[...Nu(p.id),o(p)].join("; ")}</p>
  `,l=[{...Jt("actie",e.title,({id:p})=>p,S,Xh),text:({id:p})=>[S(p),...ms(p)].join("; ")},{key:"lijkt",label:`${n.title}, ${In(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${z} items=${p.map(i)} />`:$n.none},{key:"vak",label:$n.same_cell,sort:!1,text:({id:p})=>s(p).map(S).join("; "),cell:({id:p})=>s(p).length>0&&a`<${Zh} ids=${s(p)} of=${p} />`}],c={name:"lijkt-op.csv",origin:()=>se(null)};return a`
    <p class="zacht">${$n.note}</p>
    <${xt} id=${`lijkt-${e.key}`} caption=${$n.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function tg({plan:t,other:e}){let[n,s]=I(""),o=Lt(C(wo(t).flatMap(vn))).map(c=>[c,S(c)]),r=n?Iu(e,t):[],i=c=>r.flatMap(({id:p,found:u})=>u.filter($=>$.id===c).map(({shared:$})=>({id:p,shared:$}))),l=Lt(wo(t).filter(c=>n&&vn(c).includes(n)));return a`
    <${vs} label=${$n.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${qu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e} />`}
  `}function Ru({plans:t}){let[e,n]=[...t].sort((r,i)=>ic(r).length-ic(i).length),s=()=>a`<${qu} rows=${Iu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${tg} plan=${n} other=${e} />`;return a`
    <${or} summary=${g($n.summary,{plan:e.title})} inside=${s} />
    <${or} summary=${g($n.reverse,{other:e.title})} inside=${o} />
  `}var $n,wo,ic,Yh,Nu,lc,Xh,Wu=F(()=>{"use strict";V();D();q();io();st();wt();Wt();oe();mo();_t();cr();De();dn();$n=k.compare.alike,wo=({key:t})=>nn.filter(e=>Pt(e,t)),ic=t=>wo(t).filter(e=>Vt(e,"Measure"));Yh=t=>it(t,"seeAlso").filter(e=>Vt(t,"Agreement")&&Vt(e,"Agreement")).map(e=>g($n.see,{name:S(e),stand:ne(e)})),Nu=t=>{let e=le(t)?qo(t):_.lookups[t]?.description;return[...Yh(t),...ms(t),e].filter(Boolean)};lc=(t,e)=>vn(t).filter(n=>vn(e).includes(n));Xh=({id:t})=>a`<p class="zacht">${ms(t).join("; ")}</p>`});function eg(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function ng(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=uc(s,o,.8);return n}function og(t,e){return[...t.querySelectorAll(sg)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=si(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return rg(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(cc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Du[s.tagName](i,s),...c,dash:p,opacity:u}]})}function rg(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=yo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=si(new DOMMatrix(e).translate(l,o));return l+=yo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function yo(t,e,n){return pc.font=`${n} ${e}px ${oi}`,pc.measureText(t).width}function ag(t,e,n){let{width:s,height:o}=e,r=si(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?uc(s/2,o/2,s/2-1):Rr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;cc(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:eg(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:ng(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Rr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Rr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Rr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&cc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function ig(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}yo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=pc.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+yo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=si(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Uu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return og(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?ig(u,l,c):u instanceof Element?Uu(u,l,c):[]);return o.style.transform="",[...ag(s,i,l),...p]}function dc(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Uu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*yo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var si,cc,Rr,uc,Du,sg,pc,oi,Hu=F(()=>{"use strict";si=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),cc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Rr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,uc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Du={path:(t,e)=>e.getAttribute("d")||"",circle:t=>uc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Rr(t("x"),t("y"),t("width"),t("height"))},sg=[...Object.keys(Du),"text"].join();pc=document.createElement("canvas").getContext("2d"),oi=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function $c(t,e,n,s,o,r){let i=Mp(t,p=>yo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Os,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Ju({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[gs(mt(e?.plan)),e&&Gt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=dc(c);c.classList.remove("heel");let u=Math.max(p.width,cg),$=$c(t,22,650,lg,u,Os),m=$c(`${l}. ${ts} ${o}`.trim(),13,400,Vu,u,$.below+2),d=m.below+16,[h,f,b]=[Os,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(dc).flatMap(j=>{h>Os&&h+j.width>Os+u&&([h,f,b]=[Os,f+b+6,0]);let E=Gu(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),E}),v=g(Wr.foot,{version:r,content:(i||"").slice(0,12)}),O=$c(v,13,400,Vu,u,f+b+16),y=[...$.shapes,...m.shapes,...Gu(p.shapes,Os,d),...w,...O.shapes];return{title:`${t} ${l}. ${ts}`,width:u+2*Os,height:O.below+Os,shapes:y}}function ug(t){let{title:e,width:n,height:s,shapes:o}=Ju(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":oi,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,y,j,E,K,T]=c,A=O===1&&!y&&!j&&E===1?`translate(${K} ${T})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:A,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:A,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}Ln(Da(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function dg(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Ju(t),o=document.createElement("canvas"),r=Math.min(pg,Ku/e,Ku/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${oi}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Da(`${t.name}.png`);o.toBlob(c=>c?Ln(l,c,"image/png"):At(g(Wr.too_large,{name:l})),"image/png")}var Wr,lg,Vu,Os,cg,pg,Ku,Gu,an,Ks=F(()=>{"use strict";Pe();V();D();q();wt();oe();Hu();Wr=k.shared.export,[lg,Vu]=["#16212B","#46525D"],[Os,cg,pg,Ku]=[28,720,2,12e3],Gu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));an=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>ug(t)}>${Wr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>dg(t)}>${Wr.png}</button>
  </span>
  <span class="breder zacht">${Wr.wider}</span>
`});function Qu({rows:t,unit:e,end:n}){let s=n?de.right:de.left-de.box,o=n?de.right+de.box+12:de.left-de.box-12;return t.map(({state:r,count:i,y:l})=>{let c=de.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${de.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Gs(r)}
        </text>
      </g>
    `})}function $g({band:t,unit:e}){let n=t.count*e,s=de.top+t.y1*e+n/2,o=de.top+t.y2*e+n/2,r=(de.left+de.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${de.left} ${s} C${r} ${s} ${r} ${o} ${de.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Yu(t)}</title></path>
  `}function mg({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Gs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Gs(o)}</h3><${z} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${_o.listed}</p>
  </div>`}function Zu({flow:t,one:e,other:n,counted:s}){if(J())return a`<${mg} flow=${t} />`;let o=de.height/t.height,r=t.bands.map(Yu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${_o.title}>
      <svg viewBox=${`0 0 ${de.width} ${de.height+de.top+14}`} role="img"
        aria-label=${g(_o.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${de.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${de.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${$g} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Qu} rows=${t.left} unit=${o} />
        <${Qu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${_o.caption}</figcaption>
      <p class="acties"><${an} name="overgang" title=${`${_o.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var _o,de,Gs,Yu,Xu=F(()=>{"use strict";V();Et();D();q();st();Ks();_o=k.compare.flow,de={width:960,height:430,top:40,left:230,right:640,box:16},Gs=t=>t?U(nt("CellState",t)):_o.fresh,Yu=({count:t,from:e,to:n})=>M(_o.band,t,{from:Gs(e),to:Gs(n)})});function hg(t){let e=rs[rs.length-1],n=_.plans.map(c=>rs.findLast(p=>p.plan===c)||e),[s,o]=W?n:[rs[0],e],r=rs.slice(0,-1).find(c=>c.key===t.van)||s,i=rs.slice(rs.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function gg({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Dr(t)?null:os(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===ke?null:n}),l=c=>a` <${jt} ...${{id:c,date:n}} /> <${sc} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Le} ids=${Lt(t.work[o])} more=${l} />
    </div>
  `}function bg({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Ie(o)}>${G.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${fo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(G.stated,{count:t.length})} note=${G.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${rr("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${z} look=${ho(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function kg({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>Dr(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...yn,["",k.shared.all_steps],["apart",G.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(G.whose).map(([y,j])=>[y,g(j,l)])},p=y=>y.map(Yo).join(", "),u=y=>U(kt(y.kind)),$=y=>C([y.barrier,y.other_barrier].map(Ot)).join(" / "),m=y=>u(y)+(s==="plans"&&!Dr(y)?` (${$(y)})`:""),d=[{key:"stap",label:G.columns.step,text:$},{key:"soort",label:G.columns.kind,text:u},{key:"een",label:e.label,text:y=>U(y.states[0])},{key:"ander",label:n.label,text:y=>U(y.states[1])},{key:"weg",label:g(G.left[s],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(G.joined[s],l),sort:!1,text:y=>p(y.joined)}],h=i.flatMap(({label:y,date:j},E)=>{let K=T=>`${S(T)} (${ne(T,j)})`;return[{key:"wie",label:g(G.who,{label:y}),text:T=>p(T.who[E])},{key:"wat",label:g(G.work,{label:y}),text:({work:T})=>Lt(T[E]).map(K).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${Tn} title=${[G.see_both,a`<span class="sr"> ${kt(y.kind)}, ${$(y)}</span>`]}>
      <div class="standen">${i.map((j,E)=>a`<${gg} ...${{change:y,side:j,at:E}} />`)}</div>
    <//>
  `,b=y=>a`
    <${fo} part=${y} level=${3} names=${y.rows.map(m)}
      count=${y.rows.some(Dr)?"":M(G.differ,y.rows.length)} />
  `,w=()=>Wn([...d,...h],t.changes,()=>se(null,"",o)),v=a`
    <${Tn} title=${G.as_table}>
      <${xt} id="vakken" caption=${G.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${xe} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${rr("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${G.elsewhere[y.key]&&a`<p class="zacht">${g(G.elsewhere[y.key],l)}</p>`}
        <${z} look=${ho(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&v}
  `}function wg({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||G.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Gs(u)},...e.right.map(({state:u})=>({key:u,label:Gs(u),sort:!1,text:l(u)}))],p=g(G.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${G.counted}>
      <p class="zacht">${g(G.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Zu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(G.heads,r.length,{names:Q(r.map(Yt))})}</p>`}
      <${Tn} title=${G.flow.table}>
        <${xt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function yg(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function _g({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=b=>i.has(b)?"":ne(b,e.date),c=b=>i.has(b)?a`<span class="zacht">${G.not_yet}</span>`:a`<${jt} id=${b} date=${e.date} />`,p=b=>{let[w,v]=[e.date,n.date].map(y=>tt(b,"who",y).map(({from:j})=>j)),O=Q(C(v.filter(y=>!w.includes(y))).map(S));return[Q(C(w).map(S)),O&&g(G.who_joined,{names:O})].filter(Boolean).join("; ")},u=[Jt("actie",G.action,b=>b),{key:"wat",label:G.what,text:ye},{key:"plan",label:e.label,text:l,cell:c},Bn("nu",n.label,b=>b,n.date)],$=[{key:"wie",label:G.whoever,sort:!1,text:p}],{stap:m,hoofdstuk:d}=B.route.query,h=()=>Wn([...u,...$],r,()=>se(null,e.plan.key,o)),f=()=>H({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?G.all:G.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${f}>${G.show_all}</button>
        <${xe} name="vergelijk.csv" rows=${h} />
      </div>
      <${xt} id="vergelijk" caption=${G.actions_table} rows=${r}
        columns=${m||d?[...u,...$]:u} urlKey="sorteer" sort="actie" />
    <//>
  `}function ed({route:t}){if(rs.length<2)return a`<${$t} text=${G.title} /><p>${G.alone}</p>`;let{one:e,other:n,after:s}=hg(t.query),o=X(t.query),r=Ul(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=bn.some(et=>et.notation===t.query.stap)?t.query.stap:"",p=l.actions&&qn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=et=>(!c||xn(et).includes(c))&&(!p||_.works[et]?.chapters?.includes(p)),$=yg(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(et=>!Dr(et)),f=h.filter(({whose:et})=>!et.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=nn.filter(et=>Pt(et,e.plan.key)&&_.works[et]?.container&&u(et)),O=m?"dates":"plans",y=nn.filter(et=>d.some(({key:Y})=>Pt(et,Y))&&u(et)),j=g(G.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),E=a`
    <${Cn} label=${G.first} name="van" chosen=${e.key} options=${td(rs.slice(0,-1))} />
    <${Cn} label=${G.second} name="met" chosen=${n.key} options=${td(s)} />
  `,K=a`
    <${P} title=${g(f<h.length?G.cells_open:G.cells,{sure:f,open:h.length-f})}>
      <${kg} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,T=a`<${P} title=${G.alike.title}><${Ru} plans=${d} /><//>`,A=a`
    <${P} title=${G.alike.partners} note=${G.alike.partners_note}><${Pu} plans=${d} here=${u} /><//>
  `;return a`
    <${$t} text=${G.heading[O]} title=${G.title}><p class="uitleg">${j} ${ts}</p><//>
    <${jn}>
      <${Kl} />
      <div class="velden">
        ${rs.length>2&&E}
        <${Cn} label=${G.columns.step} name="stap" options=${yn} />
        ${m&&a`<${Cn} label=${fg} name="hoofdstuk" options=${so} />`}
      </div>
    <//>
    ${c&&!p&&!y.length&&a`<p><strong>${G.no_work}</strong></p>`}
    ${m&&b&&a`<${wg} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${bg} rows=${$.statements} />`}
    ${!m&&T}
    ${!p&&K}
    ${m?a`<${_g} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:A}
    <${Ce} text=${M(G.shown,f)} />
  `}var G,fg,rs,Dr,td,nd=F(()=>{"use strict";V();ot();Et();D();Ht();q();Be();Dn();st();wt();Wt();Wu();on();oe();ve();_t();Xu();De();dn();G=k.compare,fg=k.measures.fields.chapter,rs=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?g(G.side,{plan:t.title,label:n}):U(n)}))),Dr=({whose:t})=>t==="apart",td=t=>t.map(e=>[e.key,e.label])});function vg({row:t,cell:e,change:n,step:s,plan:o}){let r=ni(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=os(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${uo(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:Ot(s)})}${r}</span>
        <${sd} cell=${e} />
      </button>
    </td>
  `}function od({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?Zt.undecided:Zt.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Sg({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(Zt.caption,{scenario:Gt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Zt.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Og} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Dt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${vg} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${od} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rd({plan:t,scenario:e,rows:n},s,o){let r=n.filter(l=>l.cells[s]).map(({id:l})=>S(l)),i=nn.filter(l=>Pt(l,t.key)&&xn(l).includes(o));return e.date<t.date?[]:C(i.flatMap(oo)).filter(l=>!r.includes(l))}function zg({plan:t,scenario:e,reach:n}){let s=Qe("partner",e,t),o=sr("partner",e,t),r=n.columns.flatMap(({step:i},l)=>{let c=Q(rd({plan:t,scenario:e,rows:s},l,i));return c?[a`<span><strong>${Ot(i)}:</strong> ${c}.</span>`]:[]});return!n.partners&&n.columns.some(i=>i.undecided)?a`<${ks} plan=${t} /><p>${Zt.nothing_yet}</p>`:n.partners?a`
    ${W&&a`<h2>${t.title}</h2>`}
    <${ks} plan=${t} />
    <p>${Qn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${Zt.in_text}</a>. ${Zt.plus}
      ${r.length>0&&a`<span class="ruim"> ${Zt.headed.hint}</span>`}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Sg} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${an} name=${`dekking-${t.key}`} title=${Zt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Mg} ...${{plan:t,scenario:e,reach:n,rows:s,changes:o}} />
        ${r.length>0&&jg}
        <${z} look="ruim" items=${r} />
        <div class="hoofdstuk"><h2>${Zt.alike.title}</h2><p>${Zt.alike.note}</p></div>
        <${z} look="zelfde" items=${n.alike.map(i=>a`<strong>${i.steps}</strong> ${i.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Tg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${Zt.nothing}</p>`}function ad({route:t}){let e=X(t.query),{reach:n}=Z(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${$t} text=${Zt.heading} title=${Zt.title} />
      <p class="zacht">${Gt(e)}</p>
      <${lo} />
    </div>
    ${ze(e).map(o=>a`
        <${zg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ir} address=${s} by="partner" scenario=${e} />`}
    <${Ce} text=${s?"":g(Zt.shown,{scenario:Gt(e)})} />
  `}var Zt,xg,sd,mc,Og,Cg,jg,Lg,Mg,Tg,id=F(()=>{"use strict";V();ot();Et();D();Ht();q();Dn();st();wt();Wt();bo();on();Ks();_t();Zt=k.coverage,xg=5,sd=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Me} basis=${t.most_basis} />
    <${xs} bar=${t.bar} most=${xg} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;mc=t=>!t.acting&&!t.undecided,Og=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${mc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ie(t.id)}>${t.label}</a>
    <span class=${mc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Cg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Dt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...B.route.query,cel:os(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${Je(e).word}${n&&`, ${ei(n,o)}`}</span>
    <${sd} cell=${e} />
  </a>
`;jg=a`<div class="hoofdstuk ruim"><h2>${Zt.headed.title}</h2><p>${Zt.headed.note}</p></div>`,Lg=({title:t,text:e})=>a`<details><summary>${t}</summary><p>${e}</p></details>`,Mg=({plan:t,scenario:e,reach:n,rows:s,changes:o})=>a`
  <div class="perstap">
    ${n.columns.map((r,i)=>{let l=s.filter(p=>p.cells[i]).map(p=>a`<${Cg} row=${p} cell=${p.cells[i]} change=${o(p.key,r.step)}
            step=${r.step} plan=${t} />`),c=Q(rd({plan:t,scenario:e,rows:s},i,r.step));return a`
        <section key=${r.step}>
          <${W?"h3":"h2"} class="stapkop">
            <span class=${mc(r)?"nummer leeg":"nummer"} aria-hidden="true">${i+1}</span>
            <a href=${Ie(t.steps[i].id)}>${Ot(r.step)}</a>: ${r.phrase}
          <//>
          ${l.length>0&&a`<${z} items=${l} />`}
          ${!r.acting&&a`<${od} as="p" column=${r} />`}
          ${c&&a`<${Lg} title=${Zt.headed.title} text=${g(Zt.headed.here,{names:c})} />`}
        </section>
      `})}
  </div>
`,Tg=({reach:t,plan:e})=>a`
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
`});function ai(t,e){let n=ri(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...it(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function cd(t,e){let{columns:n=[]}=Z(t).reach.find(c=>c.plan===e.key)||{},s=Qe("kind",t,e),o=Qe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Do(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>at(i(c),i(p)));return{stops:r,several:l}}var ri,ld,fc,xo=F(()=>{"use strict";D();Ht();q();ao();Be();Dn();st();ri=({date:t,plan:e})=>us("InformationFlow").filter(n=>no(n,t)&&Pt(n,e)).map(n=>{let s=it(n,"between"),o=r=>[...it(n,r),...s].sort(Do);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>at(x(n.id,"content"),x(s.id,"content")));ld=([t,e],n)=>ri(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),fc=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Eg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,p]=l.sort((O,y)=>O.left-y.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let u=c.right-n.left,$=(c.top+c.bottom)/2-n.top,m=p.left-n.left,d=(p.top+p.bottom)/2-n.top,h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=Ag.map(O=>{let[y,j,E,K]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:y*u+(j+E)*h+K*m,y:(y+j)*$+(E+K)*d}}),v=b.find(O=>r.every(y=>Math.max(Math.abs(y.x-O.x),Math.abs(y.y-O.y))>Fg))||b[0];return i.number!==void 0&&r.push(v),v})}function Ng(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function pr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=me(),[c,p]=I([]);He(()=>{let f=()=>p(Eg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Bg.includes(f.key))return i(f.key,b);let w=Ng(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var Bg,Fg,Ag,ii=F(()=>{"use strict";V();Bg=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Fg=28,Ag=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ur({label:t,id:e,thing:n,pick:s,among:o=Fs}){let[r,i]=I(!1),l=()=>Lt([...pn.keys()].filter(f=>ee(f)&&o(f))),c=Ve(()=>r?l():[],[r]),[p,u]=I(null),$=f=>{let b=Nt(f.trim()),w=y=>[S(y),Yt(y),...bt(y,"altLabel")].map(Nt),v=y=>Yn(y)?w(y):w(y).slice(0,2),O=c.find(y=>S(y)===f)||c.find(y=>v(y).includes(b));return O?[O]:c.filter(y=>b&&w(y).some(j=>j.includes(b)))};Se(()=>u(null),[n]);let{route:m}=B,d=f=>{if(B.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Fs(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(pd.meant,{names:h}):pd.unknown_thing}</small>`}
    </label>
  `}var pd,li=F(()=>{"use strict";V();ot();D();q();st();dn();pd=k.explore});function Ig({count:t,...e}){let n=$d(Uo(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(dt.only,{names:dd(n)})}`;return a`<p role="status"><strong>${t?M(dt.none_but,t):dt.none}</strong>${s}</p>`}function qg({from:t,to:e,scenario:n}){let s=Hp([t,e],n).map(u=>u.label),o=Vp([t,e],n),r=ld([t,e],n),i=u=>tt(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Vt(u,"Agreement")),c=[t,e].every(Yn)?[!r.length&&dt.silent.flow,!l&&dt.silent.agreement]:[],p=Q(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(dt.shared,{steps:Q(s)})}</p>`}
    ${r.length>0&&a`<p>${dt.flows} <${lt} ids=${r} />.</p>`}
    ${p&&a`<p>${g(dt.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${dt.bodies} <${lt} ids=${o} />.</p>`}
  `}function hc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(u=>Bt(u,"chapterLead",e)),r=s.filter(u=>(o||s).includes(u)&&Pt(u,n)),[i,l]=o?dt.headed:dt.heads,c=(o?[s,o]:[]).map((u,$)=>{let d=u.filter(f=>!r.includes(f)&&Pt(f,n)).flatMap(f=>Bt(f,"inChapter")).filter(f=>_n(f).includes(t[1-$])&&!_n(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(dt.within,h)} <${lt} ids=${d} />.</p>`}),p=[r.length>0&&a`<p>${i} <${lt} ids=${r} />.</p>`,...c].filter(Boolean);return a`${p}${l&&p.length>0&&a`<p>${l}</p>`}`}function Rg({from:t,to:e,scenario:n,collective:s}){let o=Ve(()=>Ca(t,e,n,s),[t,e,s,n]),r=o.length>Lr?g(dt.longer.first,{count:Lr}):M(dt.longer.all,o.length),i=o.slice(0,Lr).map(l=>a`<${lt} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${z} as="ol" look="wegen" id="langere" items=${i} />`}function md(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?U(n(r)):n(r));return a`
    <${N} id=${e} />${W&&` (${Ct(e)?.title})`} <${jt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ue} of=${t.flatMap(o=>o.of)} />
  `}function Wg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=$d(t,e),i=Ve(()=>{let f=w=>[le(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>le(f[0])),c=r.length?Uo(n,s,o):t,p=c?.length===t.length?c.count:0,u=dd(r),$=M(dt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${pr} heads=${l.map(f=>f?dt.columns.what:dt.columns.who)} ...${i} chosen=""
          label=${g(dt.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${an} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${M(dt.counted,p,{works:$})}</strong> `}
      ${u&&`${M(dt.through,t.count-p,{names:u,works:$})} ${dt.dotted} `}${dt.says}
    </p>
    ${!J()&&h}
    <h2>${dt.sentences}</h2>
    <${z} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>md(f))} />
  `}function fd({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>ud(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Up(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=Ve(()=>l?Uo(n,s,e,o):null,u),m=(w,v,O)=>a`
    <${ur} label=${v} id=${w} thing=${O} among=${ud}
      pick=${y=>H({[w]:y})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>H({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${Wg} ...${i} found=${$} />`:l&&a`<${Ig} ...${i} count=${p} />`,f=c.flat().some(w=>w.name==="expected"),b=p>0&&a`
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
      ${l&&a`<${qg} ...${i} />`}
      ${$&&$.layers.length>Pg?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${Rg} ...${i} collective=${o} />`}
    </section>
  `}var dt,ud,Pg,dd,$d,hd=F(()=>{"use strict";V();ot();Et();D();q();ao();xo();Be();st();Wt();ii();Ks();_t();li();dt=k.explore.path,ud=t=>ee(t)&&(Yn(t)||le(t)),Pg=3,dd=t=>Q(t.map(S)),$d=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function yd(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=B.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!o&&Sa(t,e,s)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||H({weg:[...ci(r),t].join(","),kies:null}),p:()=>o?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function Ug({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=yd(t,e),l=Sa(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ie(t)}>${St.actions.page}</a>
      ${s.join()!==t&&c("f",St.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(St.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",St.actions.fold)}
      ${(r||!s.includes(t))&&c("h",St.actions.hide)}
      ${!n.steps.includes(t)&&c("p",St.actions.path)}
    </p>
  `}function _d(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${St.panel.label}><p class="zacht">${St.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=le(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${po} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===Ns?St.no_step:a`<${N} id=${m} />`}${" "}<${Me} basis=${$} />
      ${d&&a`<span class="zacht"> ${St.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${po} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${St.panel.label}>
      <h2>${Ss(n)}</h2>
      ${le(n)&&a`<p>${ne(n,t.scenario.date)}</p>`}
      ${Dt(n)&&a`<p class="zacht">${St.panel.collective}</p>`}
      ${n!==Ns&&a`<${Ug} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?St.panel.who:St.panel.what}</h3>`}
      <${z} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?St.panel.step:St.panel.what}</h3>`}
      <${z} look="buren" items=${o.map(l)} />
    </section>
  `}function xd({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ve(()=>{let u=d=>`wie${Dt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Sa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:Ss(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:Ss(d),look:`wat${$(d)}`,more:[kd(As(d,s.date)),a` <small>${Kt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:Ss(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:gd(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,$)=>$!==Ns&&yd($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(St.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${pr} heads=${St.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&bd("r-beoogd-ondertekenaar",St.intended)}
      <li class="zacht">${St.to_step}</li>
      ${Object.entries(_e).map(([u,[,$]])=>bd(gd(u),$))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>As($,s.date)===u)).map(([u,{label:$}])=>a`<li>${kd(u)}${U($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${St.keys}</p>
  `}function vd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Ps(d,n,s).length?St.list.away:$s(d),c=[{key:"wie",label:St.list.who,text:({who:d,work:h})=>d?Ss(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Us} id=${d} />`:l(h)},{key:"rol",label:St.list.role,text:d=>d.role},Jt("wat",St.list.what,d=>d.work),{key:"stap",label:St.list.step,text:d=>i(d.work).map(Ss).join(", ")},Bn("stand",St.list.status,d=>d.work,n.date),_s(St.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${M(St.list.caption,r.length)}${s?"":`. ${St.list.only}`}`;return a`<${xt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>se(n,Ct(d.work)?.key)}}} />`}var St,ci,Dg,wd,Ss,Hg,gd,bd,kd,Od=F(()=>{"use strict";V();ot();D();q();ao();st();wt();Wt();ii();oe();_t();De();St=k.explore,ci=t=>(t||"").split(",").filter(ee),Dg=t=>qn.find(e=>[x(e,"identifier"),e].includes(t)),wd=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ci(t||xa(e)?.id||sn(n)||Dg(s)),Ss=t=>t===Ns?St.no_step:S(t);Hg={"●":"l-heel","◐":"l-lang","○":"l-punt"},gd=(t,e)=>e===Ns?"l-geen":Hg[_e[t]?.[0]]||"l-heel",bd=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,kd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Cd({rows:t,chosen:e,state:n}){let s=Ve(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):Ye.unnamed,look:`wie${$&&!Dt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:gc(u.id),look:"wat",more:Vg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>H({kies:i===e?null:i}),r=a`
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
    <${Gg} row=${c} />: <${N} id=${c.id} text=${gc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${po} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${z} look="buren" items=${i.map(l)} />
    </section>
  `}function ui({rows:t,scenario:e,state:n}){let s=[Sd("from",Ye.list.from),Sd("to",Ye.list.to),Jt("inhoud",Ye.list.what,o=>o.id,gc),{key:"staat",label:Ye.list.state,text:o=>Kt(o.id,"flowState")},{key:"sindsdien",label:Ye.list.since,text:o=>Kt(o.id,"followUp")},_s(k.explore.list.where,o=>[o.id])];return a`
    <${xt} id="stromenlijst" caption=${g(Ye.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var Ye,gc,Vg,Kg,pi,Gg,Sd,bc=F(()=>{"use strict";V();ot();D();q();xo();st();Wt();ii();oe();_t();De();Ye=k.explore.flows,gc=t=>`${x(t,"content")}${ft(t,"between")&&` (${Ye.among})`}`,Vg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ye.since,{phrase:Kt(t,"followUp")})}</small>`,Kg=t=>t.map(e=>S(e)).join(", ")||Ye.unnamed,pi=({ids:t})=>t.length?a`<${lt} ids=${t} />`:a`<span class="zacht">${Ye.unnamed}</span>`,Gg=({row:t})=>t.between.length?a`${Ye.between} <${pi} ids=${t.from} />`:a`<${pi} ids=${t.from} /> → <${pi} ids=${t.to} />`;Sd=(t,e)=>({key:t,label:e,text:n=>Kg(n[t]),cell:n=>a`<${pi} ids=${n[t]} />`})});function di({of:t,at:e}){let n=t.map(s=>a`<${Me} basis=${s.basis(e)} /><${Td} one=${s} />`);return a`<${z} look="wiehier" items=${n} />`}function Qg({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Yg({of:t,at:e}){if(t.length<=Jg)return a`<${di} of=${t} at=${e} />`;let n=r=>Kt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>at(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Qg} text=${`${n(r[0])} (${r.length})`}><${di} of=${r} at=${e} /><//>`)}
    <${di} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Ld({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Vs({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${J()&&a`<p class="bij niemand">${as.silent}:</p>`}
    <${z} look="stilte" label=${as.silent} items=${o} />
  `}function Md({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?as.undecided:s?as.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function zd({plan:t,scenario:e}){let{stops:n,several:s}=cd(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${di} of=${p.all} at=${u} />`;if(J())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${Md} stop=${p} place=${u+1} />
              <${Ld} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${as.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${Td} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${Me} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${Ld} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${Md} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${Yg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${z} look="bij-meer" label=${as.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(_e).map(([p,[,u]])=>a`<li><${Me} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${as.silent}</li>
        <li><em>${as.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${an} name=${o} title=${as.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(as.says,{silence:k.shared.silence})}</p>
  `}var as,Jg,Td,Bd=F(()=>{"use strict";V();ot();Et();D();q();xo();Dn();st();wt();Wt();Ks();_t();as=k.explore.route,Jg=10,Td=({one:t})=>a`
  <a class=${Dt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Ur(t,e,n,s=0){let[o,r]=I(null);return Se(()=>{let i=!0;r(null);let l=()=>gt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function wc({chosen:t,choices:e,follows:n}){let s=me(),o=B.started&&!!t&&J();Se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&J()?r.reverse():r}</div>`}function Zg({before:t,after:e}){let n=he[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:nt("Severity",t),after:nt("Severity",e)})}function Fd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=Z(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(he.cell,{kind:U(kt(m.column)),step:Ot(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(he.now,{phrase:m.before})}</span> <span>${g(he.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${Zg(m)}</strong> ${m.was&&`${g(he.now,{phrase:m.was})} `}
    ${m.was?g(he.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${M(he.stays,l.length)}</h2>
    <p>${he.why}</p>
    <${z} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${M(he.cells,t.length,{all:n})}</h2>
    <${z} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(he.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${he.alone}</p>
    <h2>${M(he.gaps,s.length)}</h2>
    <${z} items=${s.map(u)} />
    ${l.length>0&&$}
  `}function Xg({id:t,status:e,scenario:n}){let s=Ur("supposed",{options:zs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Fd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function tb(){let t=Object.keys(_.readings).sort((n,s)=>at(S(kc(n)),S(kc(s)))),e=n=>a`
    <a href=${L(["wat-als","actie",n])}>${S(kc(n))}</a>
    <span class="zacht"> ${g(he.reading,{status:nt("Status",n.split("=")[1])})}</span>
  `;return a`<p>${he.begin}</p><h2>${he.readings}</h2><${z} items=${t.map(e)} />`}function Ad({requested:t,scenario:e}){let{date:n}=e,s=b=>le(b)&&!!Ge(b,n),[o,r]=t.split("="),i=le(o)?o:"",l=it(un(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>L(["wat-als","actie",`${b}=${w}`]),p=e.key===X({}).key&&_.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${U(w)}</a>
    ${b===Ge(i,n)&&a` <span class="zacht">${he.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${he.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${ne(i,n)}.</p>
    <h2>${he.suppose}</h2>
    <${z} look="standkeuze" items=${ds("Status").map($)} />
  `,d=a`<${ur} label=${he.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${wc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${tb} />`:p?a`<${Fd} found=${p} id=${i} scenario=${e} />`:Ke()?a`<${Xg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(he.elsewhere,{name:S(i),status:nt("Status",r)})}</p>`} />`}var he,kc,yc=F(()=>{"use strict";V();ot();Et();D();Ht();q();qe();st();wt();Wt();_t();li();he=k.whatif.action;kc=t=>t.split("=")[0]});function Js(){let t=k.missing;return a`
    <${$t} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function sb({text:t,answers:e,instead:n}){let s=Ur("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ge.source.about,a`<${lt} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${_c} text=${p} answers=${e} /></p>
      <p class="zacht">${ce(c)}${u.some(ee)&&i(u.filter(ee))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ge.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ge.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ge.source.first,{count:o.length})}</p>`}
      <${z} as="ol" look="resultaten" items=${l} />
    </section>
  `}function Ed({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Br(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(at),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);He(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ge.summarised}</p>`,[u,$]=o.length?[15,ge.some_more]:[100,ge.too_many],m=c.slice(0,u).map(f=>a`<${eb} item=${f} answers=${r} />`),d=o.length&&g(ge.some,{words:o.map(f=>`“${f}”`).join(ge.or)}),h=c.length?d||M(ge.found,c.length):g(ge.nothing,{text:e});return a`
    <${$t} text=${ge.title} />
    <section class="filters" aria-label=${ge.label}>
      <div class="velden">
        <${Ws} label=${ge.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${Cn} label=${ge.what} name="wat" options=${cn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ge.type}</p>
    ${o.length>1&&a`<p>${ge.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ge.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ge.try}${nb()}</p>`}
    <${z} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&Ke()?a`<${sb} ...${{text:e,answers:r,instead:p}} />`:p}
    <${Ce} text=${i?h:""} />
  `}var ge,_c,eb,nb,Hr=F(()=>{"use strict";Go();V();ot();Et();D();q();qe();io();st();wt();on();_t();yc();ge=k.search;_c=({text:t,answers:e})=>za(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),eb=({item:t,answers:e})=>a`
  <a href=${L(t.path,t.query)}><${_c} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${W&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
  ${Rs(t.id)[0]&&a` <${jt} id=${t.id} />`}
  <p><${_c} text=${bu(t,e)} answers=${e} /></p>
`,nb=()=>Object.entries(ge.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Wd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=B.route.query,$=t?"lijst":Nd.includes(p)?p:J()?"lijst":"beeld",m=Nd.map(d=>[d,ht.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${bs} legend=${ht.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${an} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Dd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${U(nt(t,i))} (${o(i)})`]);return r.push([Qs,`${U(k.shared.all)} (${n.length})`]),J()?a`<${Cn} name="staat" label=${ht.filters.state} options=${r} chosen=${s} />`:a`<${bs} legend=${ht.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ud({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Id.map(Y=>n[Y]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ci(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Ve(()=>Wp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>xl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),y=O||l.length>0||e.stated||e.plan,j=ht.alone[wn(t[0])]||ht.alone.other,E=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${ht.again}</button>`,K=d.undated>0&&M(ht.undated,d.undated),T={...v,title:o||t.map(Ss).join(", ")},A=a`<${jn}><${Ds} fields=${Rd} names=${Id} clear=${O} /><//>`,et=a`
    ${l.length>0&&a`<p>${M(ht.hidden,l.length)} ${E}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ht.left,d.left)} ${K}</p>`}
    ${b&&a`<p role="status">${g(ht.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${hc} of=${t.slice(0,1)} scenario=${e} /><p>${y?ht.nothing:j}</p>`}
  `;return a`
    <${Wd} many=${b||!w} field=${s} filters=${A} choices=${a`<${lo} />`} notes=${et}
      keep=${{name:ht.file,title:T.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${xd} ...${T} /></div>`} list=${w&&a`<${vd} ...${v} />`}
      panel=${a`<${_d} ...${v} />`} />
  `}function ob({query:t,scenario:e}){let n=us("Agreement").filter(u=>no(u,e.date)&&Pt(u,e.plan)),{title:s,none:o}=ht.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=fc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Qs,c=n.filter((u,$)=>l===Qs||r[$]===l),p=a`<${Dd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ud} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Qs?s:`${s}: ${nt("AgreementStatus",l)}`} />`}function rb({query:t,scenario:e}){let n=Ve(()=>ri(e),[e.date,e.plan]);if(!n.length)return a`<p>${ht.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=fc("FlowState",Object.keys(ht.flows.first)[0],s),r=[...o,Qs].includes(t.staat)?t.staat:o[0]||Qs,i=n.filter($=>r===Qs||$.state===r),l=3*i.length>2*xl,c=t.kies||"",p=r===Qs?k.shared.all:nt("FlowState",r),u=g(ht.flows.title,{state:p});return a`
    <${Wd} many=${l} field=${a`<${Dd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ht.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Cd} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ui} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${jd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ht.flows.silence}</p>
  `}function Hd({route:{path:t,query:e}}){let n=X(e),[,s=""]=t;if(s&&!Object.hasOwn(qd,s))return a`<${Js} />`;let o=wd(e),r=f=>{H({uit:f,kies:f,weg:null}),At(Ss(f))},i=a`<${ur} label=${ht.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=qn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${Cn} name="hoofdstuk" label=${ht.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=ht.heading,sentence:$=ht.sentence}=ht.starts[p]||{},m=Object.entries(ht.starts).map(([f,{label:b,to:w}])=>[b,L(w.path,w.query),f===p]),d=s?qd[s]:e.van&&fd,h=o.length?a`<${Ud} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${lo} /></div>
        ${ze(n).map(f=>a`
            ${W&&a`<p><strong>${f.title}</strong></p>`}
            <${zd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ht.begin.network}</p>
      `;return a`
    <${$t} text=${ht.heading} title=${p?`${ht.heading}: ${u}`:ht.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Er} label=${ht.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var ht,Nd,Qs,Pd,Rd,Id,qd,Vd=F(()=>{"use strict";Pe();V();ot();Et();D();Ht();q();ao();xo();Be();st();hd();on();Od();Ua();bc();Ks();Bd();li();Hr();ht=k.explore,Nd=["beeld","beide","lijst"],Qs="alle",Pd=cn(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Rd=[[ht.filters.step,"stap",yn],[ht.filters.kind,"soort",Eo],[ht.filters.from,"vanaf",Pd],[ht.filters.to,"tot",Pd]],Id=Rd.map(([,t])=>t);qd={informatie:rb,afspraken:ob}});function $i(t,e){let n=Cs();for(let{mark:s}of t)e?n.add(s):n.delete(s);return H({merk:[...n].join(xc),...!n.size&&{alleen:null}},!0),n.size}var xc,Cs,Kd,vc,Oc=F(()=>{"use strict";ot();xc=".",Cs=()=>new Set((B.route.query.merk||"").split(xc).filter(Boolean)),Kd=()=>[...Cs()].join(xc),vc=()=>!!B.route.query.alleen&&Cs().size>0});var Sc,ab,mi,dr,vo,Vr=F(()=>{"use strict";V();q();Sc=k.shared.outcomes,ab={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},mi=({outcome:t})=>a`<g class=${`teken teken-${Sc[t].sign}`}>${ab[Sc[t].sign]}</g>`,dr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${mi} outcome=${t} />
  </svg>
`,vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${dr} outcome=${t} /> ${Sc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Cc({gaps:t,what:e}){let n=Cs(),s=t.filter(i=>n.has(i.mark)).length,o=i=>At(M(Ze.bar.changed,$i(t,i.target.checked))),r=t.length>1?g(Ze.mark_all,{count:t.length,what:e}):g(Ze.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function lb({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(Ze.questions,e.length).replace(/^\d+ /,""),u=[...zo(e.map(d=>o==="topic"?ys(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ze.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ze.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Ze.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Ze.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${ib} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Ze.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Cc} gaps=${C([...e,...n])} what=${t} />
      <${or} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Qd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ys(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${lb} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function cb({row:t,of:e}){let n=sn(B.route.query.partner),s=C(tt(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Gd+1?o.slice(0,Gd):o,i=o.length-r.length,l=r.length===1&&s.join()===Ze.deadline.how[t.how];return a`
    <${lt} ids=${r} />
    ${i>0&&g(Ze.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?qo(e):Ze.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function pb({gap:t,found:e,scenario:n}){let s=e.deadline,o=Ze.deadline.columns,r=Yt(e.subject),i=S(e.subject);return a`
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
      <td role="cell" data-kop=${o.who}><${cb} row=${s} of=${e.subject} /></td>
    </tr>
  `}function fi({works:t,partner:e}){let n=sn(e),s=va(n);return Object.entries(Ze.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=M(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${lt} ids=${C(i)} name=${Yt} />.</p>`})}function Yd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ze.deadline,p=J()?db:ub,u=n||t.length<=p+1?t:t.slice(0,p),$=Es(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
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
          ${u.map(d=>a`<${pb} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Ze,Jd,ib,Gd,ub,db,jc=F(()=>{"use strict";Pe();V();ot();Et();D();q();Be();Oc();st();Wt();mo();_t();Vr();Ze=k.gaps;Jd=t=>Cs().has(t.mark)?"gemarkeerd":"",ib=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Jd(t)}`} data-vraag=${t.mark}>
    <${Cc} gaps=${[t]} what=${t.sentence} />
    <div><${Qa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Gd=2;[ub,db]=[8,5]});async function Gr(t,e){let n=await gt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await gt().ask("page",{options:[],comparisons:e});return gt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function hi({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Zd),await ps(s,be.saving,async()=>{let{name:l,data:c}=await gt().ask(r,i);Ln(l,c,Kr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Zd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function t$(){let t=me(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return At(be.first_source);ps(n,be.busy,async()=>(await gt().ask("source",{data:await ba(o)})).message)}return a`
    <${P} title=${be.source} note=${be.source_intro}>
      <div class="velden">
        <label class="veld"><span>${be.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${be.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function bi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(mb);return c.sort(at),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${hi} files=${[{id:"bewaar-fouten",label:be.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Xd} title=${be.faults} lines=${n} count=${s} />
    <${Xd} title=${be.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${be.read}</summary><${z} items=${c} /></details>`}
  `}function e$(t){if(!t.length)throw new Error(be.first);if(t.length>1)throw new Error(g(be.one_only,{count:t.length}));if(t[0].size>ul)throw new Error(g(be.too_large,{name:t[0].name,most:ul/2**20}));return t[0]}var be,Kr,$b,Zd,gi,Xd,mb,Jr=F(()=>{"use strict";Pe();V();D();q();qe();st();oe();ve();be=k.check,Kr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};$b=()=>gt().ask("shipped").then(()=>gt().show()),Zd=t=>t.preventDefault();gi=()=>a`
  <${P} title=${be.save} note=${be.save_intro}>
    <${hi}
      files=${Object.entries(be.save_as).filter(([t])=>!(W&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${gt().own&&a`<button type="button" id="terug" onClick=${$b}>${be.back}</button>`}
    <//>
  <//>
`;Xd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(be.list,{title:t,count:n})}</h2><${z} items=${e} />`,mb=([t,e])=>g(be.counted,{count:e,what:wa(t).toLowerCase()})});function fb({scenario:t,report:e}){let n=s=>ps(e,Xe.busy,async()=>{let o={options:zs(t),marks:Kd(),kind:s};Ln(`${Xe.file}.${s}`,(await gt().ask("marked",o)).data,Kr[s])});return Object.entries(Xe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function hb({gaps:t,scenario:e}){let[n,s]=I(""),o=Cs();if(!o.size)return null;let r=Ga(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=vc(),c=Ke()?Xe.address:Xe.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{$i(p,!1),At(Xe.cleared)},$=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Xe.label}>
      <p><strong>${M(Xe.count,o.size)}</strong>${i>0&&M(Xe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Xe.every:Xe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Xe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Xe.print}</button>
      <${xe} name=${`${Xe.file}.csv`} rows=${()=>s$(r,e)} label=${Xe.csv} id="merk-csv" />
      ${Ke()&&a`<${fb} scenario=${e} report=${s} />`}
    </section>
  `}function gb({all:t}){let e=C(t.map(i=>i.query)).sort(at),n=[...t.flatMap(ws).flatMap(i=>i.partners),..._a],s=[...ds("Severity"),...n$("gewicht",i=>nt("Severity",i))],o=[[It.fields.partner,"partner",Io(n)],[It.fields.step,"stap",[...yn,...n$("stap",Ot)]],[It.fields.query,"vraag",e.map(i=>[i,ys(i)])],[It.fields.weight,"gewicht",s],[It.fields.kind,"soort",Eo]],r=a`<${Ws} label=${It.fields.text} name="tekst" />`;return a`<${jn}><${Ds} ...${{fields:o,after:r}} names=${Lc} /><//>`}function bb({points:t,low:e,source:n}){let s=Object.fromEntries(Lc.map(i=>[i,B.route.query[i]])),o=M(It.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${It.parts[i]}</strong> ${g(It.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${It.parts_label}>
      ${r("points","overleg",!n,{questions:ki(t),topics:o})}
      ${r("source",o$,n,{questions:ki(e)})}
    </nav>
  `}function kb({scenario:t}){let{vraag:e,partner:n}=B.route.query,s=e&&n?Ja(Z(t).gaps,{...B.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${It.none}</p>`;let{step:o,other:r,clear:i}=It.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function wb({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>ws(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>at(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=wi[n],p=Object.entries(wi).map(([m,d])=>[m,It.fold[d]]),u=()=>H({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${It.heading[c]}</h2>
        <p>${It.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?It.refold:It.unfold}</button>
        </p>
      </header>
      <${bs} legend=${It.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Qd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Yd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${kb} scenario=${s} />`}
  `}function r$({route:t}){let e=X(t.query),n=t.query,s=Z(e).gaps,o=vc(),r=o?Ga(s).filter(w=>Cs().has(w.mark)):Ja(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===o$:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Lc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=yb,d=n.per in wi?n.per:Object.keys(wi)[Number(c&&!p)],f=(n.partner?Ja(s,{...n,partner:""}):[]).flatMap(ws).flatMap(w=>w.deadline?w.subject:[]),b=o?It.only_title:ys(n.vraag);return a`
    <${$t} text=${o?It.bar.label:It.title}>
      <p class="uitleg">${g(It.intro,{report:hs(mt(e.plan))})} ${ts}</p>
    <//>
    ${ze(e).map(w=>a`<${ks} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${bb} ...${{points:i,low:l,source:c}} />`}
      <${Pa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${gb} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${It.source_intro}</p>`}
        <p class="zacht" id="weegt">${It.weights}</p>
        <${fi} works=${f} partner=${n.partner||""} />
        <${wb} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${xe} name="aandachtspunten.csv" rows=${()=>s$(u,e)} /></p>
        <${er} />
      </div>
    </div>
    <${hb} gaps=${s} scenario=${e} />
    <${Ce} text=${g(It.shown,{points:ki(i),low:ki(l)})} />
  `}var It,Xe,s$,n$,Lc,o$,ki,wi,yb,a$=F(()=>{"use strict";Pe();V();ot();Et();D();Ht();q();qe();Oc();st();wt();Wt();on();oe();jc();mo();Jr();It=k.gaps,Xe=k.gaps.bar,s$=(t,e)=>[[...It.csv,...ns],...t.map(n=>[n.number,nt("Severity",n.severity),ys(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(Ot).join(", "),n.kinds.map(kt).join(", "),n.partners.map(Yo).join(", "),n.subject_label,$o(n).map(ce).join("; "),...se(e,n.plan)])];n$=(t,e)=>{let n=B.route.query[t]||"";return n.includes(",")?[[n,Q(n.split(",").map(e))]]:[]},Lc=["tekst","stap","soort","partner","vraag","gewicht"];o$="bron",ki=t=>M(It.questions,t.length);wi={onderwerp:"topic",soort:"query"};yb=25});function yi(t){let e=Mc(t),n=x(t,"summary");return[e,e&&n?`${Vn.reported} ${n}`:n].filter(Boolean)}function xb({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:pt(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Vn.when[t]||{}).map(s)]:_.lists[t]?nt(_.lists[t],e):Vn.truth[e]||pt(e)}function vi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Kt(o,"recommendationKind"),response:Kt(o,"response")||Vn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Vn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${Un} id="gevraagd" items=${s} /><//>`}function mr({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of xr(t))u&&p===t&&en(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Vn.mentions,i=n.length>(J()?1:vb),l=[Jt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ye(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...Bn("stand",s.stand,({from:c})=>c),cell:({from:c})=>le(c)&&a`<${jt} id=${c} />`}];return a`
    <${ar} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${xt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Vn,_b,Mc,re,$r,_i,xi,vb,Oi,fr=F(()=>{"use strict";V();Et();D();q();Be();st();ve();_t();De();dn();Vn=k.thing,_b=new Set([..._.hidden,...Vn.shown]),Mc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Vn.promised_new:Vn.promised} ${e}`};re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;$r=t=>Object.entries(pn.get(t)||{}).filter(([e])=>!_b.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${xb} property=${e} value=${o} />`);return[U(wa(e)),s.length>1?a`<${z} items=${s} />`:s[0]]}),_i=t=>bt(t,"altLabel").join(", "),xi=({id:t})=>Xa(t).length>0&&a`<${P} title=${Vn.figures}><${oc} id=${t} /><//>`;vb=3;Oi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${lt} ids=${it(s,n)} />${it(s,n).length>0&&": "}
              <strong>${Kt(s,"engagement")||Vn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ue} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Sb({id:t,scenario:e}){let n=Ae.cell_columns,s=Z(e).matrix.kind.filter(c=>fl(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>U(kt(c.column)),r=c=>a`<a href=${Vs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Je(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...ss(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Je(c).word,csv:nr,cell:i},l$(n.how,c=>c.most_basis)];return a`
    <${P} title=${Ae.cells} note=${Gt(e)}>
      <${xt} id="vakken" caption=${Ae.cells_caption} rows=${s} columns=${l}
        file=${Ar(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Cb({id:t,links:e,scenario:n,undecided:s}){let o=Ae.columns,r=T=>ft(T,"initiative"),i=T=>Ct(T)?.key,{links:l,matrix:c}=Z(n),p=C(e.map(r)).length,u=T=>`; ${[nt("Strength",l[T][1]),Za(T)].filter(Boolean).join("; ")}`,$=[...ss(i),Jt("actie",o.action,r),{key:"soort",label:o.kind,text:T=>bt(T,"interventionKind").map(kt).join(", ")},{key:"wie",label:o.who,sort:!1,text:T=>$s(r(T)),cell:T=>a`<${lt} ids=${_n(r(T))} none=${$s(r(T))} />`},Bn("stand",o.stand,r,n.date),l$(o.how,T=>l[T][0],u)],m=Ar(t,"activiteiten",n,i),d={id:"wiewat",caption:Ae.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(T=>_.works[r(T)]?.chapters||[]),f=T=>Q(it(T,"chapterLead").map(S)),w=qn.filter(T=>h.includes(T)&&f(T)).map(T=>`${S(T)} – ${f(T)}`).join("; "),v=e.flatMap(T=>bt(T,"interventionKind")),O=C(c.kind.map(T=>T.column)).filter(T=>!v.includes(T)),y=C(Z(n).apart.map(({kind:T})=>T)),j=ft(t,"broader")&&!s&&g(Ae.absent,{kinds:Q(O.map(kt))}),E=Qo(mt(n.plan),k.shared.nothing_step),K=a`<p>${s?k.overview.undecided:E}</p>`;return a`
    <${P} title=${g(e.length>p?Ae.work_rows:Ae.work,{count:p,rows:e.length})}>
      ${e.length?a`<${xt} ...${d} />`:K}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(Ae.heads,{chapters:w})}</p>`}
      ${y.map(T=>a`<p class="zacht">${g(Ae.care,{kind:U(kt(T))})}
            <a href=${L("maatregelen",{soort:T})}>${Ae.care_link}</a>.</p>`)}
    <//>
  `}function jb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(je(Ct(n)).thing.step.helper,{awareness:Kt(n,"awareness")||Ae.unaware})]);return a`<${P} title=${Ae.helpers}><${z} items=${e} /><//>`}function c$({id:t}){let e=X(B.route.query),n=it(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Bt(l,"barrier")).filter(l=>Vt(l,i)),r=s.flatMap(i=>tt(i,"at").flatMap(l=>l.of)).filter(i=>i in Z(e).links&&Pt(i,e.plan));return a`
    <${Ob} id=${t} narrow=${n} />
    <${Sb} id=${t} scenario=${e} />
    <${Cb} id=${t} links=${r} scenario=${e} undecided=${Fp(e).has(t)} />
    <${vi} title=${Ae.requested} ids=${o("Recommendation").filter(i=>Pt(i,e.plan))} />
    <${jb} ids=${o("Facilitator")} />
  `}var Ae,Oo,Si,i$,l$,Ob,Ci=F(()=>{"use strict";V();ot();D();Ht();q();Be();Dn();st();wt();Wt();oe();ve();_t();De();fr();dn();Ae=k.thing.step,Oo=t=>bn.filter(e=>t.includes(e.notation)).map(e=>e.label),Si=t=>_.works[t]?.across?k.shared.all_steps:Oo(xn(t)).join(", "),i$=t=>_e[t]?.[1]||"",l$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>i$(e(s))+n(s),cell:s=>e(s)&&[a`<${Me} basis=${e(s)} />`,` ${i$(e(s))}${n(s)}`]}),Ob=({id:t,narrow:e})=>a`
  <${P} title=${Ae.what}>
    <${re} text=${x(t,"step")} />
    <${re} text=${x(t,"definition")} />
    <${re} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ae.narrower}<${lt} ids=${e} />.</p>`}
    ${ft(t,"broader")&&a`<p>${Ae.broader}<${N} id=${ft(t,"broader")} />.</p>`}
  <//>
`});function ji({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=X(h),{plan:b,strict:w}=f,v=o.map(([,vt,Ui])=>Ui.find(([oa])=>oa===h[vt])?.[1]),O=p&&w&&k.shared.choices.strict_phrase,{found:y,some:j,read:E}=Br(h.tekst||""),K=new Set(j.length||E?[]:y.map(({id:vt})=>vt)),T=n(f),A=T.filter(vt=>!h.tekst||K.has(vt.id)||Ko(r(vt),h.tekst)),et=o.filter(([,vt])=>h[vt]),Y=(vt,Ui=!1)=>et.every(([,oa,,Gm,Jm])=>Gm(vt,h[oa])||Ui&&Jm?.(vt,h[oa])),yt=A.filter(vt=>Y(vt)),Oe=v[o.findIndex(([,,,,vt])=>vt)],Lo=A.filter(vt=>!Y(vt)&&Y(vt,!0)).map(({id:vt})=>vt),Mo=M(m.count,yt.length),[R,Te]=I([]),gn=T.filter(({id:vt})=>R.includes(vt)),ls=gn.length>0&&M(k.shared.ticked,gn.length),Wm=(ls?[ls,O]:[...v,h.tekst,O]).filter(Boolean).join(" · ")||k.shared.all,[Jc,...Dm]=s,Um=vt=>a`<${Lb} ...${{ticked:R,tick:Te,row:vt,of:Jc}} />`,Qc=Q($.map(({label:vt})=>vt.toLowerCase())),Hm=Qc&&a`<span class="ruim">${g(k.shared.besides,{columns:Qc})}</span>`,Vm=gn.length?gn:yt,Km=()=>Wn([...s,...$],ha(Vm,s,nc("sorteer",i)),vt=>se(u?f:null,Ct(vt.id)?.key||vt.plan||b,Wm));return a`
      <${$t} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${jn}>
        <${co} />
        ${u&&a`<${Fr} />`}
        <${Ds} fields=${o} names=${["tekst","vouw",...o.map(([,vt])=>vt)]}>
          <${Ws} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Zo} />`}
      <p class=${ls?"telling vast":"telling"}>${Mo}${ls&&`, ${ls} `}
        <${xe} name=${`${_r(m.title)}.csv`} rows=${Km} />
        ${c&&!u&&!gn.length&&a`<span class="zacht"> ${k.shared.ticks} ${Hm}</span>`}</p>
      ${Lo.length>0&&a`<p class="zacht">${g(Mt.otherwise,{choice:Oe||""})}<${lt} ids=${Lo}
        name=${Yt} /></p>`}
      <${xt} id=${t} caption=${g(m.caption,{count:Mo})} rows=${yt}
        columns=${c&&!u?[{...Jc,cell:Um},...Dm]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${Ce} text=${Mo} />
    `}}function Lb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var Kn,Mt,mn,g$,p$,b$,Qr,Yr,k$,Mb,So,Tb,zb,w$,u$,Bb,y$,_$,Fb,x$,Ab,Eb,d$,$$,v$,Nb,O$,Pb,Ib,qb,m$,Rb,S$,C$,j$,js,Zr,L$,Wb,Db,f$,h$,M$,T$=F(()=>{"use strict";Go();V();ot();Et();D();Ht();q();io();st();wt();Wt();on();oe();_t();De();fr();Ci();Kn=k.partners,Mt=k.measures,mn=k.lookup;g$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),p$="organisationKind",b$=ji({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[W?t:""],textOf:({id:t})=>g$(t),fields:[[Kn.fields.step,"stap",yn,({steps:t},e)=>t.includes(e)],[Kn.fields.kind,"soort",ds("OrganisationKind"),({id:t},e)=>x(t,p$)===e],[Kn.fields.role,"rol",Object.entries(Kn.roles),({roles:t},e)=>t.includes(e)]],columns:[Jt("naam",Kn.columns.name,({id:t})=>t,S,Us),{key:"soort",label:Kn.columns.kind,text:t=>Kt(t.id,p$)},{key:"titel",label:Kn.columns.heads,text:({id:t})=>ya(t).map(Yt).join("; ")},{key:"stappen",label:Kn.columns.steps,text:t=>Oo(t.steps).join(", ")},{key:"handelt",label:Kn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Kn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Kn.columns.wish,text:t=>t.wish}]}),Qr=t=>_.called[t]?.short||"",Yr=t=>x(t,"prefLabel"),k$="exploitationForm",Mb=nn.map(t=>({id:t,..._.works[t],text:[g$(t),Kt(t,k$)].join(" ")})).sort((t,e)=>at(Qr(t.id)||"~",Qr(e.id)||"~")||at(Yr(t.id),Yr(e.id))),So=W?"":cs[0].date,Tb={key:"plan",label:U(In(So)),text:({id:t})=>Ge(t,So)?ne(t,So):"",cell:({id:t})=>Ge(t,So)&&a`<${jt} id=${t} date=${So} />`},zb=(t,e,n)=>{let o=ro(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Yr(t):x(r,"deadlineText"));return[pt(e),Q(C(n?o:o.map(r=>`“${r}”`)))].filter(Boolean).join(": ")},w$="alle",u$=t=>Mt.together[t]?.of||[t],Bb=Object.entries(Mt.together).map(([t,{label:e}])=>[t,e]),y$=({id:t})=>x(un(t),"summary")||x(t,"summary"),_$=Bn("nu",W?Mt.columns.stand:U(In(ke)),({id:t})=>t),Fb=t=>[_$.cell?.(t),B.route.query.staat&&a`<p class="zacht">${y$(t)}</p>`],x$=({id:t},e)=>Vt(t,e),Ab=Io(nn.flatMap(Po)),Eb=({id:t,across:e},n)=>n===w$?e:xn(t).includes(n),d$=t=>a`<span class="zacht">${t}</span>`,$$=({id:t,container:e})=>Rn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,v$=t=>Mt.dated.some(Vt.bind(null,t))?C(Mt.days.flatMap(bt.bind(null,t))):[],Nb=({id:t,due:e=""})=>v$(t)[0]||e,O$=ji({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Mb.filter(e=>Pt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Yr(t),more:[{key:"hoofdstuk",label:Mt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Mt.columns.heads,text:({id:t})=>Q(oo(t))},{key:"doet",label:Mt.columns.who,text:({id:t})=>$s(t)},{key:"beloofd",label:Mt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Mt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"blijkt",label:Mt.columns.reason,text:y$},{key:"termijnen",label:Mt.columns.terms,text:({id:t})=>ms(t).join("; ")},{...tr(mn.columns.place,({id:t})=>t),text:({id:t})=>C([...pe(t),...pe(un(t))]).map(ce).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===B.route.query.hoofdstuk)??t[0],titles:[...so,["",Mt.no_chapter]]},fields:[[Mt.fields.what,"wat",Object.entries(Mt.types),x$],[Mt.fields.chapter,"hoofdstuk",so,({chapters:t},e)=>t?.includes(e)],[Mt.fields.step,"stap",[...yn,[w$,Mt.across]],Eb],[Mt.fields.kind,"soort",Eo,({id:t},e)=>Or(t).includes(e)],[Mt.fields.status,"staat",[...ds("Status"),...Bb],({id:t},e)=>u$(e).includes(Ge(t)),({id:t},e)=>Dl(t).some(n=>u$(e).includes(n))],[Mt.fields.who,"partner",Ab,({id:t},e)=>Po(t).includes(e)],[Mt.fields.form,"vorm",ds("ExploitationForm"),({id:t},e)=>bt(t,k$).includes(e)]],columns:[{key:"nr",label:Mt.columns.number,text:({id:t})=>Qr(t),cell:({id:t})=>Qr(t)?a`<a href=${Ie(t)}>${Qr(t)}</a>`:d$(Mt.no_number)},Jt("naam",Mt.columns.name,({id:t})=>t,Yr),...ss(({id:t})=>Ct(t)?.key),{key:"wat",label:Mt.columns.what,text:({id:t})=>ye(t)},...So&&So!==ke?[Tb]:[],{..._$,cell:Fb},{key:"termijn",label:Mt.columns.deadline,text:Nb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return v$(t.id).map(pt).join(" – ")||e.map(s=>a`<p>${zb(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Mt.columns.step,text:({id:t})=>Si(t)},{key:"wie",label:Mt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||$$(t),cell:t=>t.leads?a`<${lt} ids=${t.leads} />`:d$($$(t))}]}),Pb=["concerns","reportedUnder","barrier","answeredBy"],Ib=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(Pb.flatMap(n=>it(t,n))).filter(ee),text:[S(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),qb=({id:t})=>a`<${re} text=${x(t,"summary")} look="zacht" />`,m$="Recommendation",Rb=Object.entries(mn.types).filter(([t])=>us(t).length),S$=(t,e,n)=>ji({name:t,of:e,sort:"naam",rows:({plan:s})=>Ib.filter(o=>Pt(o.id,s)&&Vt(o.id,m$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:mn.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(mn.types).find(o=>Vt(s,o))||"",titles:Object.entries(mn.types).map(([s,o])=>[s,U(o)])},fields:[[mn.fields.what,"wat",Rb.filter(([s])=>s===m$===n),x$],[mn.fields.step,"stap",yn,({steps:s},o)=>s.includes(o)]],columns:[Jt("naam",mn.columns.name,({id:s})=>s,S,qb),...ss(({id:s})=>Ct(s)?.key),{key:"wat",label:mn.columns.what,text:({id:s})=>ye(s)},{key:"zegt",label:mn.columns.description,text:s=>s.description},{key:"over",label:mn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${lt} ids=${s.about} name=${Yt} />`},tr(mn.columns.place,({id:s})=>s)]}),C$=S$("naslag","lookup",!1),j$=S$("gevraagd","requested",!0),js=k.timeline,Zr=t=>t.day.slice(0,4),L$=t=>B.route.query.jaar||Zr(t),Wb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?No(t.id):[Zr(t)];return n?n<=e&&e<=s:Zr(t)===e},Db=t=>L$(t)===Zr(t)?t.day:`z${t.day}`,f$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),h$=cn(C(_.timeline.map(Zr))),M$=ji({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ne(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${f$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:L$,titles:h$},fields:[[js.fields.what,"wat",Object.entries(js.kinds),(t,e)=>t.kind===e],[js.fields.step,"stap",yn,({steps:t},e)=>t.includes(e)],[js.fields.year,"jaar",h$,Wb]],columns:[{key:"dag",label:js.columns.when,text:Db,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:js.fields.what,text:t=>js.kinds[t.kind]},{key:"wat",label:js.columns.what,text:f$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:js.columns.stand,text:t=>t.phrase},tr(mn.columns.place,t=>t.at)]})});function Ub({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ls.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ls.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${xs} bar=${t.bar} />${l}`}function Hb({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ni(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=os(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Je(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${uo(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Ls.cell,{row:t.label,step:Ot(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Ub} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Me} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Mi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=Mn(n),i=sr(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Ha(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Gb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Li(n)} role="table">
      <caption>${g(Ls.caption,{rows:Ls.heads[t],scenario:Gt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ls.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Vb} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ls.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Qe(t,e,n).map(u=>a`<${Kb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ls,Vb,Kb,Gb,Li,Tc=F(()=>{"use strict";V();ot();D();q();Dn();wt();bo();_t();Ls=k.overview;Vb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ie(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Kb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${Mn(e).map((o,r)=>a`<${Hb} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Gb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ls.one_step}>
    ${Mn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${Ot(s)}
        </button>
      `)}
    ${t.steps[e]&&a`<a href=${Ie(t.steps[e].id)}>${Ls.step_page}</a>`}
  </div>
`,Li=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Jb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(p=>a`<path d=${p} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${hr.wish}</h2>
      ${hr.also.map(({ask:s,to:o,choose:r})=>a`<a href=${L(o,r)}>${s}</a> `)}
      <${z} look="tegels" items=${hr.tiles.map(n)} />
    </section>
  `}function Qb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Ia(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Yb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${hr.discuss.title}</h2><p>${hr.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(hr.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${z} look="kaartjes" items=${r.map(i=>a`<${Qb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Zb({state:t,word:e,things:n,date:s}){let o=i=>Rs(i,s)[1]&&a`<span class="zacht"> – ${Rs(i,s)[1]}</span>`,r=g(ae.group,{state:U(e),count:n.length});return a`
    <div class="standgroep">
      <${W?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Le} ids=${Lt(n)} more=${o} />
    </div>
  `}function Xb({scenario:t,plan:e}){return Z(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=_.codes.InterventionKind[s],l=o.map(p=>a`<${Zb} ...${p} date=${t.date} />`),c=r?ae.undecided:Qo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${W?"h3":"h2"}>${g(ae.apart.title,{kind:i.label})}<//>
          <p>${g(ae.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function B$({route:t}){let e=X(t.query),n=Object.hasOwn(zc,t.query.rijen||"")&&zc[t.query.rijen||""]||"kind",s=Object.entries(zc).map(([c,p])=>[c,ae.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Z(e),l=a`<${nk} answer=${i} plan=${mt(e.plan)} plans=${ze(e)} />`;return a`
    ${n==="kind"?l:a`<${$t} text=${ae.heading} title=${ae.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ae.matrix[n]}</h2><p>${Gt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${ae.legend.more}</a></p>
          <${lo}>
            <${bs} legend=${ae.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ze(e).map(c=>a`
            ${W&&a`<h3>${c.title}</h3>`}
            <${ks} plan=${c} />
            <${Mi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${xe} name="matrix.csv" rows=${()=>ek(n,e,c)} />
              <${an} name=${Li(c)} title=${ae.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${Li(c)}"]`} legend=".legenda .stalen li" note=${ae.legend.note} />
              <${Hs} text=${()=>location.href} label=${ae.link} />
            </div>
            <${Xb} scenario=${e} plan=${c} />
          `)}
        <${er} />
      </div>
      <${ti} undecided=${Va(e)} />
    </div>
    ${r&&a`<${ir} address=${r} by=${n} scenario=${e} />`}
    <${Ce} text=${r?"":g(ae.shown,{scenario:Gt(e)})} />
  `}var ae,z$,hr,zc,tk,ek,nk,F$=F(()=>{"use strict";V();ot();Et();D();Ht();q();Dn();st();wt();bo();on();oe();Ks();_t();Tc();dn();ae=k.overview,{truth:z$}=k.thing,{start:hr}=ae;zc={"":"kind",partner:"partner",vorm:"form"},tk=(t,e,n)=>{let{word:s,lines:o}=Je(e);if(!e)return[t.label,Ot(n),ae.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,Ot(n),s,o.join("; "),nt("Basis",r),z$[String(i)],l,c,p,z$[String(u)]]},ek=(t,e,n)=>[[...ae.csv,...ns],...Qe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...tk(s,o,Mn(n)[r]),...se(e,n.key)]))],nk=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${M(ae.start.dated,o.length,{years:Q(o)})}</strong>${" "}${ae.start.since}</p>
  `;return a`
  <div class="start">
    <${$t} text=${ae.heading} title=${ae.title}>
      <p>${g(ae.start.intro,{report:hs(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${Jb} answer=${t} />
  </div>
  <${Yb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function A$(t,e){let n=await gt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Gn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>sk(c,n)),l=(r||[]).length-i.length;return gt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Fc({decisions:i,undone:[]}),null}function sk({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Fc(t){let e=Xt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await gt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ee(...t){let{decisions:e}=Xt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Fc({decisions:[...e,...t],undone:[]})}async function E$(t){let{decisions:e,undone:n}=Xt(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Fc({decisions:s.slice(0,o),undone:s.slice(o)})}function ta(){let{rows:t,places:e}=Xt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Gn,Xt,Ti,Bc,Xr,zi,Co,Bi,jo=F(()=>{"use strict";D();q();qe();Gn=()=>gt().board,Xt=()=>Gn();Ti=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Bc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Xr,zi]=[Bc("column"),Bc("name")],Co=(t,e)=>Bc("list")("",t,e);Bi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ok({column:t,act:e}){let[n,s]=t.both,{found:o}=Xt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Tt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Ee(Xr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Tt.whose:Tt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(Tt.readings[h],{one:n,other:s}):Tt.roles[h]}
        </label>`)}
    </fieldset>
  `}function rk({column:t,act:e}){let{targets:n,fields:s}=Xt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&Tt.by_values,t.options.length>0&&t.why==="head"&&g(Tt.maybe,{what:t.options.join(", ")}),t.month_first&&Tt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,N$),Tt.notes,...n.slice(N$)]),d=c?[[`${l}:${c}`,g(Tt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ko} label=${g(Tt.as,{head:r})} value=${d[0]?.[0]||l||Tt.notes}
          options=${[...d,...cn(m)]} pick=${h=>e(()=>Ee(Xr(o,"target",h===Tt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(Tt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${ok} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ak(){let[t,e]=I(0),{rows:n,fields:s}=Xt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[Tt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(Tt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
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
        <tbody>${e.map(c=>a`<${rk} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Tt.plan}>
          <${vs} id="plannaam" label=${Tt.plan_title} value=${r.title}
            pick=${c=>t(()=>Ee(Co(i.title,c)))} />
          <${vs} id="plandag" type="date" label=${Tt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ee(Co(i.day,c)))} />
        <//>
        <${ak} />
        <${P} look=${null} title=${Tt.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Tt,N$,I$=F(()=>{"use strict";V();D();jo();q();ve();cr();Tt=k.board.columns,N$=-1});function q$({act:t}){let e=me(),[n,s]=I(null),[o,r]=I(""),[i,l]=I(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(ln.busy,async()=>{let f=await h(),b=await A$(f.name,f.data);if(s(b&&{...b,given:f}),b)return At(b.message);location.hash=L("controleer",{stap:"kolommen"})}),u=h=>c(h?ln.result.alongside_busy:ln.result.making,async()=>{n&&(await Gr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=e$(h);return{name:f.name,data:await ba(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Se(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${ln.list.drop}</h2>
        <p>${ln.list.kinds}</p>
        <label class="veld"><span>${ln.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${ln.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${ln.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${ln.list.pasted}.txt`,i)}>
            ${ln.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${ln.list.example_name}.csv`,ln.list.example_list)}>${ln.list.example}</button>
        </div>
      </section>
    </div>
    <${z} look="bordfeiten" items=${ln.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${bi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var ln,R$=F(()=>{"use strict";Pe();V();ot();jo();q();qe();Jr();ln=k.board});function ik({which:t,text:e,act:n}){let[s,o]=I(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:Xt().found.organisations;return a`<details><summary>${qt.other}</summary>
    <label class="veld"><span>${g(qt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ee(zi(t,"names",s||"")))}>${qt.other_take}</button></details>`}function W$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Xt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),p=Bi(e).length,u=(d,...h)=>t.bind(null,()=>Ee(zi(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${z} items=${n} /><p class="zacht">${qt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(qt.intro,$):qt.nothing}</p>
    <${ea} act=${t} title=${qt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${M(qt.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,...f)}>${g(qt.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u(d,h)}>${qt.one}</button>
        </p>
      `}
    <//>
    <${ea} act=${t} title=${qt.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(qt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${qt.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${qt.no}</button>
        </p>
      `}
    <//>
    <${ea} act=${t} title=${qt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(qt.fresh,{names:Q(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${ko} label=${g(qt.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(qt.new_kinds)} pick=${b=>t(()=>Ee(zi(d,"kind",b)))} />
      `}
    <//>
    <${ea} act=${t} title=${qt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${qt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${qt.left_out}>${m}<//>`}
    <${ea} act=${t} title=${qt.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(qt.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${qt.expect} note=${qt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ee(Co(o.without,d.target.checked?"nee":"ja")))} />
        ${qt.expect_yes}
      </label>
    <//>
  `}var qt,ea,D$=F(()=>{"use strict";V();D();jo();q();ve();cr();qt=k.board.partners;ea=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${M(qt.count,i.count)}</span></p>
            ${s?.(i)}<${ik} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function ck(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function pk({row:t,name:e,act:n}){let{choices:s}=Xt().found,o=t.asks[e],r=[["","…"],...cn(s[e]||[])],i=l=>n(()=>Ee(Xr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${zt.right}</button>`}
      ${s[e]&&a`<${ko} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function uk({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Xt().found,[c,p]=I(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",zt.unknown],...cn(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ee(Ti(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${zt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${zt.later}</button>
  `;function v(O){let{target:y,currentTarget:j,key:E,shiftKey:K}=O;if(y!==j||O.ctrlKey||O.altKey||O.metaKey)return;let T=r.find(A=>A.key===E.toUpperCase());if(T)f(T.value);else if(E==="Enter"&&K&&u)o();else if(E==="Enter"&&u)f(u.value);else if(E.toUpperCase()==="L")n(t,"");else if(E==="+")p(!0);else if(E==="ArrowDown"||E==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(j)+(E==="ArrowDown"?1:-1)]?.focus()}else if(E==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${ck(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:y})=>a`<span>${O}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||zt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${pk} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:y})=>a`<button type="button" class=${u?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${vs} label=${zt.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:O})=>O===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function dk(){let{cells:t,places:e}=Xt().found;return a`
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
  `}function U$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Xt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(lk),[p,u]=I(0),[$,m]=I([]),d=me(),[h,f]=I(0),b=[...e,...["",Fi].map(R=>({reason:R,value:"",count:0,strength:""}))].map(R=>({...R,count:n.filter(Te=>Ac(Te,R.reason)).length})).filter(({count:R})=>R),w=n.find(({which:R})=>R===$.at(-1)),v=b.find(({reason:R})=>R===r)||b.find(({reason:R})=>w&&Ac(w,R))||b[0],O=v?.reason,y=R=>{i(R),m([]),u(0),J()&&d.current?.scrollIntoView()},j=()=>c(E.length),E=n.filter(R=>Ac(R,O)||R.open&&$.includes(R.which)),K=Math.max(0,Math.min(p,E.length-1)),T=R=>t(()=>Ee(...R.map(Te=>Ti("*",o.step,"",Te))),ta);async function A(R,Te){await t(()=>Ee(Ti(R.which,o.step,Te)));let gn=Xt().found.rows.filter(({open:ls})=>ls).length;At(g(Te?zt.is_at:zt.is_open,{title:R.number||R.title,value:Te,count:gn})),f(gn||!R.open?E.indexOf(R)+1:-1)}Se(()=>{if(!h)return;h<0&&Ft("verder")?.focus();let R=d.current?.querySelectorAll(".bordkaart")||[],Te=R[Math.min(J()?1:h,R.length)-1];h>0&&(Te||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let et=e.filter(({strength:R})=>R==="sterk").map(({reason:R})=>R),Y=a`
    <button type="button" id="alle-sterke" onClick=${()=>T(et)}>${zt.take_strong}</button>
  `,yt=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>T(e.map(({reason:R})=>R))}>
      ${g(zt.take_all,{count:e.reduce((R,{count:Te})=>R+Te,0)})}
    </button>
  `,Oe=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!K} onClick=${()=>u(K-1)}>${zt.previous}</button>
      <span>${g(zt.which,{place:K+1,count:E.length})}</span>
      <button type="button" disabled=${K>E.length-2}
        onClick=${()=>u(K+1)}>${zt.following}</button>
    </p>
  `,Lo=g(zt.more,{count:E.length-l}),Mo=R=>R===Fi?zt.done:R||zt.none;return a`
    <p class="bordstand">${ta()} ${n.every(({judged:R})=>R)&&zt.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${zt.reasons}>
        ${et.length>1&&et.length<e.length&&Y}
        ${e.length>1&&yt}
        <ul>
          ${b.map(({reason:R,value:Te,count:gn,strength:ls})=>a`<li key=${R} class=${R===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(R===O)}
                  onClick=${()=>y(R)}><span class="bordtal">${gn}</span> ${Mo(R)}</button>
                <p class="zacht">
                  ${ls==="zwak"&&a`<span class="bordnaam">${zt.weak}</span> `}
                  ${Te?g(zt.proposal,{value:Te}):R===Fi?zt.done_more:zt.none_more}
                </p>
                ${Te&&a`<button type="button" class="klein" aria-label=${`${M(zt.take,gn)}: ${R}`}
                    onClick=${()=>T([R])}>${M(zt.take,gn)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Mo(v.reason)} <span class="zacht">${E.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${zt.keys}</summary>
          <p>${g(zt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(J()?E.slice(K,K+1):E.slice(0,l)).map(R=>a`<${uk} key=${R.which} ...${{row:R,act:t,place:A}}
              hold=${()=>m([...$,R.which])}
              all=${()=>T([R.proposal?.reason||""])} />`)}
        </ul>
        ${J()&&E.length>1&&Oe}
        ${!J()&&E.length>l&&a`<button type="button" onClick=${j}>${Lo}</button>`}
      </section>
      <${dk} />
    </div>
  `}var zt,lk,Fi,Ac,H$=F(()=>{"use strict";Pe();V();Et();D();jo();q();ve();cr();zt=k.board.place,lk=30,Fi="-",Ac=({open:t,proposal:e},n)=>n===Fi?!t:n?e?.reason===n:t&&!e});function V$({act:t}){let e=Xt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=I(null),[$,m]=I(""),d=JSON.stringify(s),h=e.taken===d&&gt().own;Se(()=>{h||t(async()=>{e.taken=d;let j=await Gr({name:n,decisions:s},!1);u(j.ok?null:j)})},[d]);let f=()=>Ln("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==tn.alongside_busy&&ps(m,tn.alongside_busy,async()=>{let j=await Gr({name:n,decisions:s},!0);if(!j.ok)return u(j);location.hash=L("vergelijk")});if(p)return a`<div class="antwoord"><${bi} ...${p} /></div>`;if(!h)return a`<p role="status">${tn.making}</p>`;let w=X(B.route.query),v=_.plans.find(({title:j})=>j===r.title)||_.plans[_.plans.length-1],O=Z(w).apart.filter(j=>j.plan===v.key&&j.groups.length),y=i.flatMap(({value:j})=>{let E=o.filter(K=>!K.judged&&K.places.includes(j));return E.length?[a`${j}: ${E.map(({number:K,title:T})=>`${K} ${T}`.trim()).join("; ")}`]:[]});return a`
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
    ${O.map(({kind:j,groups:E})=>{let K=E.flatMap(T=>T.things);return a`<p>${M(tn.apart,K.length,{kind:kt(j)})} <${lt} ids=${K} /></p>`})}
    ${B.route.query.cel&&a`<${ir} address=${B.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${tn.take_along}>
      <${vs} id="toegang" label=${tn.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Ee(Co(c.access,j)))} />
      <p class="zacht">${tn.access_more}</p>
      <${hi} files=${[{id:"bewaar-werkmap",label:tn.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${tn.choices}</button>
      <//>
      <p class="zacht">${tn.workbook_more} ${tn.next_list}</p>
    <//>
    <${gi} />
  `}var tn,K$=F(()=>{"use strict";V();ot();D();Ht();jo();q();qe();wt();bo();oe();ve();_t();Tc();cr();Jr();tn=k.board.result});function Q$({state:t,why:e,own:n}){let s=k.werkplaats,o=L("controleer",{stap:is[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:_.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function gk(){let t=document.activeElement,e=fk.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ft("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(hk));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function bk({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Xt(),l=o.rows.filter($=>$.open).length,c=is[is.indexOf(t)+1],p=($,m)=>e(E$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(te.next_open,{count:l}):te.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(te.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(te.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,te.undone)}>${te.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,te.redone)}>${te.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>mk(e)}>${te.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function Z$({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||G$,r=Gn()&&is.includes(o)?o:is[0];Se(()=>{G$=r},[r]);let{of:i,Step:l}=J$[r],c=Gn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=gk(),f=Gn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Gn()?.decisions.length||0;d?At(d()):b!==f&&At(M(te.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Se(()=>{B.started&&window.scrollTo(0,0)},[r]),Se(()=>{function m(f){let b=Ft({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Gn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[B.route]);let $={day:p,own:Gn()?.found.own,count:Gn()?.found.rows.length};return a`
    <${$k} at=${r} />
    <${$t} key=${r} text=${i.title} title=${`${k.check.title}: ${te.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(te.source,{...c,day:p,who:c.access||te.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Gn()&&r!==is[0]&&a`<${bk} at=${r} act=${u} />`}
    ${r===is[0]&&a`<${gi} /><${t$} />`}
  `}var te,J$,is,G$,Y$,$k,mk,fk,hk,X$=F(()=>{"use strict";Pe();V();ot();Et();D();jo();q();qe();I$();R$();D$();H$();K$();oe();Jr();te=k.board,J$={lijst:{of:te.list,Step:q$},kolommen:{of:te.columns,Step:P$},plaatsen:{of:te.place,Step:U$},partners:{of:te.partners,Step:W$},resultaat:{of:te.result,Step:V$}},is=Object.keys(J$),G$=is[0];Y$=()=>a`
  <${$t} text=${te.elsewhere.title}><p class="uitleg">${te.elsewhere.intro}</p><//>
  <ol>${te.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${er} />
`,$k=({at:t})=>a`
  <nav class="bordstappen" aria-label=${te.steps_label}><ol>
      ${is.map((e,n)=>a`<li class=${n<is.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${te.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,mk=t=>t(async()=>{let e=Xt(),{name:n,data:s}=await gt().ask("workbook",{decisions:e.decisions});Ln(n,s,Kr.xlsx),e.saved=!0}),fk=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],hk=":is(button,select,input,a)"});function kk({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ec?` ${g(fn.first,{count:Ec})}`:"";return a`
    <${xt} id="eigen-uitkomst" caption=${`${M(fn.rows,e.length)}${o}`}
      rows=${e.slice(0,Ec)} columns=${s} />
    <div class="acties"><${xe} name=${fn.file} rows=${()=>[t,...e]} label=${fn.csv} /></div>
  `}function nm({start:t=fn.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),ps(o,fn.busy,async()=>i(await gt().ask("ask",{text:e})))}return a`
    <${P} title=${fn.title} note=${fn.intro}>
      <label class="veld breed"><span>${fn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${fn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?fn.yes:fn.no}</strong></p>`}
        ${r?.graph&&a`<${em} label=${fn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${kk} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function yk(t){let e=Object.entries(t.columns),n=s=>Fs(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>sm(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[wk],...ss(s=>s.plan),{key:"bron",label:Ut.columns.place,sort:!1,text:s=>$o(s).map(ce).join("; ")}]}function _k({name:t,query:e,scenario:n}){let s=om(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ut.nothing}</p>`;let o=yk(e),r={rows:M(Ut.rows,s.length),scenario:Gt(n)},i={key:"sentence",label:Ut.columns.sentence,text:c=>c.sentence},l=()=>Wn([i,...o],s,c=>se(n,c.plan));return a`
    <${xt} id=${`uitkomst-${t}`} caption=${g(Ut.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${xe} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Ut.as_sentences}</a>
    </div>
  `}function xk({name:t,query:e,scenario:n}){let s=e.shelf===Aa;return a`
    <p class="kruimel"><a href=${L("vragen")}>${Ut.title}</a></p>
    <${$t} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${jn}><${Na} /><//>`}
    <${zn} pairs=${[[Ut.why,e.why],[Ut.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ut.result}</h2><${_k} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Il([t,e])&&a`<p>${e.open?Ut.open:Ut.elsewhere}</p>`}
    ${t in Ut.rows_of&&a`<p><a href=${L("overzicht",{rijen:Ut.rows_of[t]})}>${Ut.in_overview}</a></p>`}
    <${Tn} title=${Ut.sparql}>
      <${em} label=${Ut.sparql} text=${e.sparql} lang="en" />
      <${Hs} text=${()=>e.sparql} label=${Ut.copy} />
    <//>
    ${we()&&!e.open&&a`<${nm} key=${t} start=${e.sparql} />`}
  `}function vk({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ut.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ut.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ut.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${xt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Aa?s:s.slice(0,2)} />
    <//>
  `}function rm({route:t}){let e=X(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Js} />`;if(n)return a`<${xk} ...${{name:n,query:s,scenario:e}} />`;let o=zo(om(e).map(r=>r.query));return a`
    <${$t} text=${Ut.title}><p class="uitleg">${Ut.intro}</p><//>
    ${we()&&a`<${nm} />`}
    ${Ut.shelves.map(r=>a`<${vk} shelf=${r} counts=${o} />`)}
  `}var Ut,fn,Ec,em,tm,sm,om,wk,am=F(()=>{"use strict";V();ot();Et();D();Ht();q();qe();io();st();wt();on();oe();ve();mo();_t();De();Hr();Ut=k.questions,fn=k.questions.own,Ec=200;em=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;tm={barrier:t=>t.barrier&&Ot(t.barrier),kind:t=>t.kind&&kt(t.kind),partner:t=>t.partner&&Yo(t.partner),severity:t=>nt("Severity",t.severity),detail:t=>t.detail&&(Fs(t.detail)?S(t.detail):t.description)},sm=(t,e)=>(tm[t]?tm[t](e):e[t])||"",om=t=>Z(t).gaps.flatMap(e=>ws(e).map(n=>({...n,plan:e.plan}))),wk={key:"severity",label:Ut.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>sm("severity",t),cell:t=>a`<${qa} severity=${t.severity} />`}});function cm(t,e,n,s){let o=n;return{placed:Ic(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function Ok({lane:t,rows:e,wide:n}){let s=Es(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Qt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Qt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Qt.line}>
        ${s.length?s.join(" · "):M(Ys.lane_total,e.length)}
      </text>
    </g>
  `}function Sk({row:t,lane:e,shown:n,point:s}){let o=Qt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Qt.level,i=t.tail&&Pc[t.outcome].tail&&Qt.left+t.tail,l={row:t,x:o,y:r},c=g(Ys.mark,{...t,what:t.what||Ys.card.none,phrase:Pc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ie(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${mi} outcome=${t.outcome} /></g>
    </a>
  `}function Ck({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=pe(o.id),c=gl(o.work),p={...r>e*.62?{right:Ai(e-r+14,e)}:{left:Ai(r+14,e)},...i>n*.6?{bottom:Ai(n-i,n)}:{top:Ai(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${vo} outcome=${o.outcome} on=${o.on&&g(Ys.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${lt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ce(l)}</p>`}
    </div>
  `}function um({plan:t,rows:e,date:n}){let[s,o]=I(null),{wide:r,years:i,beyond:l}=Zn(t),{placed:c,bottom:p}=cm(t,e,Qt.top,({levels:y,title:j})=>Math.max(y*Qt.level+Qt.pad,j.length*Qt.line+36)),u=Qt.left+r+20,$=p+Qt.foot,m=yl(t,n),d=Qt.left+m.x,h=g(Ys.report,{date:pt(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=y=>y.key==="Escape"&&b(),v=l&&{x:Qt.left+l.x,y:Qt.top-9},O=Math.min(Math.max(d-f/2,Qt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Ys.picture}>
        <rect class="daarna" x=${d} y=${Qt.top} width=${u-d} height=${p-Qt.top} />
        ${i.map(({year:y,x:j})=>a`
            <g class="jaar">
              <line x1=${Qt.left+j} x2=${Qt.left+j} y1=${Qt.top} y2=${p} />
              <text x=${Qt.left+j+4} y=${Qt.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Ys.beyond}</text></g>`}
        ${c.map(y=>a`<${Ok} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Qt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${O} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(j=>a`<${Sk} key=${j.id} ...${{row:j,lane:y}} shown=${s?.row.id===j.id} point=${o} />`))}
      </svg>
      ${s&&a`<${Ck} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function mm({scenario:t,plan:e}){let n=fs(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Zn(e),i=kn(e.key,t.date),l=f=>lm+8+f/s*(gr-lm-16),c=f=>Math.max(jk,$m(f)*dm+4),{placed:p,bottom:u}=cm(e,n,Nc,c),$=l(yl(e,i).x),m=p.map(f=>g(im.description,{chapter:Ro(f),counts:Q(Es(f.mine))})),d=$>gr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Tk(f,b)}) scale(${Lk})`}>
      <title>${[b.name,b.by,Pc[b.outcome].phrase].join(", ")}</title>
      <${mi} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${gr} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Nc} width=${gr-$} height=${u-Nc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ys.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${gr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${zk(Ro(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Mk(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${gr} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(im.line,{date:pt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<qc).map(h(f)))}
    </svg>
  `}var im,Ys,Pc,Qt,Ic,pm,Ai,lm,gr,Nc,dm,jk,Lk,qc,$m,Mk,Tk,zk,Rc=F(()=>{"use strict";V();ot();D();q();st();Wt();_t();Vr();im=k.summary.lanes,Ys=k.promises,Pc=k.shared.outcomes,Qt={left:320,top:32,foot:40,level:19,pad:30,line:21},Ic=(t,e)=>Zn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);pm=({plan:t,lane:e})=>Zn(t).lanes[e]?Ro(Zn(t).lanes[e]):"";Ai=(t,e)=>`${t/e*100}%`;[lm,gr,Nc,dm,jk,Lk]=[262,690,17,8,16,.62],qc=30,$m=t=>Math.min(t.levels,qc),Mk=t=>[...zo(t.filter(({level:e})=>e>=qc).map(({x:e})=>e))],Tk=(t,e)=>t.middle+(e.level-($m(t)-1)/2)*dm,zk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Bk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?An.route.undecided:An.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${z} look="gemis" label=${An.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Dt(l)?"verzamel":""}>
                <${Me} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Fk({scenario:t,plan:e}){let n=Qe("kind",t,e),s=Qe("partner",t,e),{reach:o}=Z({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Bk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function fm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Gt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(An.head,{date:pt(kn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(An.foot.source,{sources:gs(t)})} ${g(An.foot.version,l)}</p>
        <p>${g(An.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Ak({cell:t,step:e}){let n=Ot(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${xs} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Nk({scenario:t,plan:e,...n}){let s=je(e).summary,{points:o}=Z({...t,plan:e.key}),{phrase:r,named:i}=Qn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${fm} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:hs(e)})} ${r.lead}</p>
      <${ks} plan=${e} />
      <${Ei} title=${s.matrix.title} note=${s.matrix.note}>
        <${Ek} scenario=${t} plan=${e} />
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
  `}function Pk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=je(e),r=pt(kn(e.key,t.date)),i=jr(fs(e,t.date),o.outcomes,Qn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${dr} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${fm} plan=${e} scenario=${t} ...${n}>
      <${Ei} title=${s.route.title} note=${s.route.note}>
        <${Fk} scenario=${t} plan=${e} />
      <//>
      <${Ei} title=${s.lanes.title} note=${l}>
        <${mm} scenario=${t} plan=${e} />
        <${z} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function hm({route:t}){let e=X(t.query),n=ze(e);return a`
    <div class="vel-boven">
      <${$t} text=${An.title}><p class="uitleg">${An.screen}</p><//>
      <${co} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${An.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[Nk,Pk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${Ce} text=${An.screen} />
  `}var An,Ek,Ei,gm=F(()=>{"use strict";V();Et();D();Ht();q();Dn();wt();Wt();bo();on();ve();Rc();_t();Vr();An=k.summary;Ek=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${An.matrix.title}</caption>
    <thead>
      <tr><td></td>${Mn(e).map(n=>a`<th scope="col">${Ot(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Qe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ak} cell=${s} step=${Mn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ei=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Ni(t){let n=t.flatMap(o=>Wo(o,X({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(_e).find(r=>n.includes(`${o} ${r}`));return Wc(bn.filter(s).map(o=>`${o.label} (${_e[s(o)||""][1]})`))}function Ik({id:t}){let e=bm(t),n=({key:v})=>g(rt.steps,{steps:Ni(e.filter(O=>Pt(O,v)))}),s=v=>_.partners[v].find(O=>O.id===t)?.steps||[],o=Oo(s("")),r=_.plans.filter(v=>s(W?v.key:"").length),i=tt(t,"who").flatMap(v=>v.acts?[]:xn(v.to)),l=Oo(C(i)).filter(v=>!o.includes(v)),c=v=>!Rn(v,"partner")&&[v,...Bt(v,"reportedUnder")].flatMap(vn).every(O=>O===t),p=Lt(C(e.filter(v=>_.works[v]?.across&&c(v)))),u=Bt(t,"unitOf"),$=Lt(Bt(t,"chapterLead")),m=$.flatMap(pe),d=$.flatMap(v=>Bt(v,"concerns")).filter(v=>Vt(v,"Contradiction")&&pe(v).some(O=>m.includes(O))),h=d.length>0&&a`${rt.disputed} <${lt} ids=${C(d)} />`,f=v=>{let O=Oo(_.partners[""].find(y=>y.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Wc(O)}</span>`},b=x(t,"tooi"),w=[...$r(t),[k.thing.also_known,_i(t)],[rt.leads,$.length>0&&a`<${Le} ids=${$} /> ${h}`],[rt.units,u.length>0&&a`<${Le} ids=${u} more=${f} />`],[rt.identity,b?g(rt.identified,{code:b,date:pt(x(t,"checkedOn"))}):rt.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${re} text=${x(t,"summary")} />
      ${Dt(t)&&a`<p>${rt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${rt.independent}</p>`}
      ${r.map(v=>a`<p>${W&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${rt.across}<${lt} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(rt.named_steps,{steps:Wc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${rt.no_steps}</p>`}
      <${zn} pairs=${w} />
    <//>
  `}function qk({id:t,rows:e}){let n=rt.columns,s=p=>Ct(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...ss(s),Jt("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>ye(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${re} text=${o(p)} look="zacht" />`]},Bn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>Si(p.to)},_s(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=Ar(t,"activiteiten",X({}),s),c=a`
    <${xt} id="acties" caption=${rt.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${J()?Dk:void 0} />
  `;return a`
    <${P} title=${g(rt.work,{count:i.length})} note=${rt.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Rk({id:t}){let e=x(t,"organisationKind")===rt.places.of&&!Dt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Xn(p.replace("-"," ")).includes(Xn(u))),s=p=>bt(p,"place").filter(n).join(", "),o=tt(t,"who").map(p=>p.to),r=Lt(nn.filter(p=>s(p)&&!o.includes(p))),l=a`<${Le} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${jt} id=${p} />`} />`,c=g(rt.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${rt.places.note}>${l}<//>`}function Wk({id:t}){let e=X({}),n=va(t),o=_.plans.flatMap(m=>fs(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=bm(t),i=C([...r,...r.flatMap(m=>it(m,"followedBy"))]).filter(m=>rt.to_come.includes(Ge(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,ne(m).toLowerCase()])],p=Object.entries(rt.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Un} id=${`komt-${m}`} items=${h} first=${J()?Dc:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),u=L("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${rt.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${rt.coming.title} note=${rt.coming.note}>${p}${$}<//>`}function Uk({id:t}){let e=tt(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Nr} id=${o} /><${ue} of=${[o]} />
  `;return a`
    <${P} title=${g(rt.own,{count:e.length})} note=${rt.own_note}>
      <${Un} id="eigen" as="div" first=${Dc} items=${e.map(n)} />
    <//>
  `}function Hk({id:t}){let e=tt(t,"member");if(!e.length)return null;let n=({of:c})=>a`
    <p>${[x(c[0],"asOf").slice(0,4),x(c[0],"post")].filter(Boolean).join(": ")}</p>
    ${c.map(p=>a`<${re} text=${x(p,"summary")} />`)} <${ue} of=${c} />
  `,s=e[0].to===t,o=c=>{let p=Q(ya(c).map(u=>x(u,"identifier")));return p?g(rt.heads,{numbers:p}):rt.heads_none},r=Lt(C(e.map(c=>Bs(c,t)))).map(c=>{let p=e.filter(u=>Bs(u,t)===c);return a`<li><${N} id=${c} />${s&&a` <span class="zacht">${o(c)}</span>`}
      ${p.map(n)}</li>`}),i=s?rt.its_members:rt.members,l=a`<${Un} id="leden" items=${r} first=${r.length} />`;return a`<${P} title=${i} note=${rt.no_names}>${l}<//>`}function Vk({id:t}){let e=new Map(tt(t,"with").map(r=>[Bs(r,t),r]));if(!e.size)return null;let n=Lt([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?rt.more_works:rt.works,{works:i.map(Yt).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${Un} id="samen" items=${n} first=${Dc} />`,o=J()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${P} title=${rt.together} note=${rt.alphabetical}>${o}<//>`}function Kk({id:t}){let e=X({}),n=ai(t,e),s=n.flatMap(u=>u.rows),o=Q(n.flatMap(({end:u})=>u===t?[]:S(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?rt.flows.also:rt.flows.title,{count:r,more:s.length-r}),l={id:J()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(rt.flows.note,{names:o})}</p>`,p=a`<${ui} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${ar} ...${{...l,intro:c}}>${p}<//>`}var rt,bm,Wc,Dk,Dc,km,wm=F(()=>{"use strict";V();ot();Et();D();Ht();q();ao();xo();Be();io();st();wt();Wt();oe();bc();ve();_t();De();fr();Ci();dn();rt=k.thing.organisation,bm=t=>tt(t,"who").flatMap(e=>e.acts?e.to:[]),Wc=t=>Q(t.map(e=>e.toLowerCase()));[Dk,Dc]=[4,1];km=({id:t})=>a`
  <${Ik} id=${t} />
  <${qk} id=${t} rows=${tt(t,"who")} />
  <${Rk} id=${t} />
  <${Wk} id=${t} />
  <${Uk} id=${t} />
  <${Oi} title=${rt.wishes} ids=${Bt(t,"wish")} of="concerns" />
  <${vi} title=${rt.requested} ids=${Lt(Bt(t,"askedOf"))} />
  <${Hk} id=${t} />
  <${Kk} id=${t} />
  <${Vk} id=${t} />
  <${mr} id=${t} />
`});function Gk({id:t,reports:e}){let n=hn(t);if(Pn(t.split("/")[0]).dates.length<3)return null;let s=r=>On(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${jt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${pt(r)}</span>${s(r)}`);return a`<${z} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Jk({id:t}){let e=Pn(t.split("/")[0]),{no_result:n,not_mentioned:s}=hn(t),o=e.dates.filter(({date:p})=>Ge(t,p)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>pe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(Ge(t)),l=(p,u)=>a`
    <${re} text=${x(p,"summary")} /><${go} of=${p} />
    <${re} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${ue} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=un(t,p);return a`
      <strong>${U(u)}</strong>
      <p><${jt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${re} text=${r} look="zacht" />`}
      ${On(t,p).earlier&&a`<p class="zacht">${U(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${Gk} id=${t} reports=${o} /><${z} as="ol" look="tijdlijn" items=${c} />`}function Qk({id:t}){let e=it(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${nt("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${hn(t).silent}</strong></p><${z} items=${n} />`}function Yk({id:t}){let e=hn(t),n=e.deadline_columns,s=ro(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>pt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Cr(x(i,"modality"))},{key:"er",label:n.there,text:i=>On(i).delivery||e.not_there},{..._s(n.place,()=>[]),cell:i=>a`<${re} text=${x(i,"summary")} /><${ue} of=${[i]} />`}];return a`<${xt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Zk({id:t}){let e=hn(t),n=e.who_columns,s=tt(t,"who"),o=it(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${lt} ids=${o} />.`;if(!s.length)return a`<p>${Rn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Jt("wie",n.who,({from:l})=>l,S,Us),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},_s(n.place,({of:l})=>l.slice(0,1))];return a`<${xt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Xk({id:t}){let e=it(ft(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${hn(t).heading}<${lt} ids=${e} />.</p>`}function tw({id:t}){let e=hn(t),n=Sr(t);return n.length?n.map(s=>a`<${Nr} id=${s} /><${ue} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:bt(t,"interventionKind").map(kt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function ew({id:t}){let e=hn(t),n=Bt(t,"subMeasureOf"),s=o=>a` <${jt} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Le} ids=${n} more=${s} /><//>`}function ym({id:t}){let e=hn(t),n=Pn(t.split("/")[0]),s=In(n.date,n),o=$r(t),r=Bt(t,"concerns").filter(l=>Vt(l,"Contradiction")),i=x(t,"isContainer")==="true"?ew:nw;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${yi(t).map(l=>a`<${re} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${re} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${re} text=${e.numbered} look="zacht" />`}
      <${ue} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${lt} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${xi} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${zn} pairs=${o} /><//>`}
    <${mr} id=${t} />
  `}var hn,nw,_m=F(()=>{"use strict";V();D();q();Be();st();wt();Wt();ve();_t();De();fr();dn();hn=t=>je(Ct(t)).thing.undertaking;nw=({id:t})=>a`
  <${P} title=${hn(t).progress}><${Jk} id=${t} /><${Qk} id=${t} /><${Yk} id=${t} /><//>
  <${P} title=${hn(t).who}><${Zk} id=${t} /><${Xk} id=${t} /><//>
  <${Oi} title=${hn(t).expected} ids=${tt(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${hn(t).steps}><${tw} id=${t} /><//>
`});function rw({id:t}){let e=sw[wn(t)];return e?_.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${ow} key=${n.plan.key} ...${n} />`):null}function aw({id:t}){let e=Bt(t,"inChapter"),n=Jl(Ne.other.annex.file),s=c=>a` <${jt} id=${c} />`,o=c=>g(Ni([c])?Ne.other.at:Ne.other.no_step,{steps:Ni([c])}),r=c=>a`${s(c)}<p class="zacht">${[...yi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>ms(c).length>0&&g(Ne.terms,{terms:ms(c).join("; ")}),l=nn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ne.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ne.other.annex.label}</a></p>`}
      <p class="zacht"><a href=${L("maatregelen",{hoofdstuk:t})}>${Ne.other.list}</a></p>
      <${Le} ids=${Lt(e)} more=${r} />
      ${l.length>0&&a`<p>${Ne.other.under}</p><${Le} ids=${Lt(l)} more=${s} />`}
    <//>
  `}function iw({id:t}){let e=[...$r(t),[Vt(t,"Legislation")?Ne.also_known:Ne.in_source,_i(t)],[Ne.place,pe(t).length>0&&a`<${ue} of=${[t]} />`]];return a`
    <${P} title=${Ne.known}>
      ${Vt(t,"Facilitator")&&a`<p class="zacht">${je(Ct(t)).thing.other.judged}</p>`}
      <${re} text=${Vt(t,"Figure")&&_.lookups[t].description} />
      <${re} text=${x(t,"summary")} />
      <${re} text=${x(t,"rationale")} />
      <${zn} pairs=${e} />
    <//>
    <${xi} id=${t} />
    ${Vt(t,"Chapter")&&a`<${aw} id=${t} />`}
    <${mr} id=${t} />
  `}function pw({id:t}){let e=X(B.route.query),n=wn(t)==="organisation"&&x(t,"notation"),s=i=>ws(i).some(({partners:l})=>n&&l.includes(n)),o=Z(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Qa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ne.gaps,{count:o.length})}>
      <${Un} id="vragen" items=${o.map(r)} first=${J()?cw:lw} as="div" />
    <//>
  `}function uw({id:t}){let e=wn(t),n=[xm[e]&&a`<a href=${L(xm[e])}>${Ne.crumbs[e]}</a>`,W&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>ft(t,s)&&a`<${N} id=${ft(t,s)} />`),ye(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function $w({id:t}){let[e,n]=I([]);if(He(()=>n(J()?Pi().map(r=>r.textContent||""):[]),[t]),e.length<dw)return null;let s=r=>{Pi()[r].tabIndex=-1,Pi()[r].focus(),Pi()[r].scrollIntoView()},o=(r,i)=>a`<button type="button" class="alslink" onClick=${()=>s(i)}>${r}</button>`;return a`<${Tn} title=${Ne.contents}><${z} items=${e.map(o)} /><//>`}function vm({route:t}){let e=t.path.slice(1).join("/");if(!ee(e))return a`<${Js} />`;let n=S(e),s=wn(e),o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ne.stand,{stand:ne(e).toLowerCase()}),l=o?[Mc(e),i()]:[x(e,"summary")],c=[`${ye(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...pe(e),...pe(un(e))]);return Ea(c.replace(/([^.!?])$/,"$1."),p,null,Ct(e)||mt())};return a`
    <${uw} id=${e} />
    <${$t} text=${n} title=${n}>
      ${o&&a`<p><${jt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Zo} />`}
    <${rw} id=${e} />
    <div class="acties bovenaan">
      <${Hs} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Ne.around}</a>
    </div>
    <${$w} id=${e} />
    <${mw[s]} id=${e} />
    <${pw} id=${e} />
  `}var Ne,Uc,sw,ow,lw,cw,xm,dw,Pi,mw,Om=F(()=>{"use strict";V();ot();Et();D();Ht();q();Be();st();wt();Wt();on();oe();ve();mo();_t();De();fr();wm();Ci();_m();dn();Hr();Ne=k.thing,Uc=k.thing.route,sw={organisation:(t,e)=>_.partners[W?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:xn},ow=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${W?g(Uc.of_plan,{plan:t.title}):Uc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Uc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[lw,cw]=[3,1];xm={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};dw=4,Pi=()=>[...document.querySelectorAll("main h2")];mw={undertaking:ym,organisation:km,step:c$,other:iw}});function fw({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${jr(t,je(s).shared.outcomes,e?Qn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${dr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:pt(kn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function hw({id:t,work:e,outcome:n}){let s=x(t,"reportedNearby"),o=!B.route.query.stand&&ut.of_work[s?"reported":"unreported"][n],r=o&&ne(e),i=s||x(e,"summary");return r?i?g(o,{state:r,phrase:i}):r:s}function ww({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>at(l.day,c.day)),i=r.slice(0,bw).map(l=>jm(l,a`<${dr} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${r.length?g(ut.open.phrase,{date:pt(kn(e.key,n))}):ut.open.none}</p>
      <${z} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${ut.open.gaps}</a></p>
      <h2>${ut.read.title}</h2>
      <ul class="leesregels"><li>${ut.read.first}</li>${kw}<li>${ut.read.last}</li></ul>
    </aside>
  `}function xw({rows:t}){let e=Io([...t.flatMap(r=>Po(r.work)),..._a]),n=[[ut.fields.year,"jaar",cn(C(t.map(r=>r.day.slice(0,4))).sort(at))],[ut.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",so]].filter(([,,r])=>r.length),s=Object.entries(ut.days).map(([r,i])=>a`<${Ws} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(ut.days)];return a`<${Ds} fields=${n} names=${o} after=${s} />`}function Cw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=fs(t,o),i=wl(t,o).filter(na(s)),l=Lm(t,o,s),c=r.filter(na(s)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=Es($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(ut.intro,{count:r.length,undated:i.length})}</p>
    <p>${Qn(e,t).phrase.overdue}</p>
  `,h=a`
    <${fw} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${um} plan=${t} rows=${$} date=${o} /><${_w} plan=${t} rows=${$} /></div>
      <${ww} rows=${c} plan=${t} date=${o} />
    </div>
    <${Tn} look="tweeling" title=${ut.table}>
      <${xt} id=${`beloften-${t.key}`} caption=${ut.caption} rows=${$} columns=${Cm} sort="dag" />
    <//>
  `;return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${M(ut.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${ut.role_note}</p>`}
      <${fi} works=${u(r.filter(na({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${Sm} title=${ut.undated} items=${i.map(Sw)} />
      <${Sm} title=${ut.bare} items=${l.map(f=>a`<${N} id=${f} />: ${ne(f,o)}`)} />
    </section>
  `}function Mm({route:t}){let e=X(t.query),n=ze(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>fs($,e.date)),r=$=>na(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>wl($,e.date)).filter(r),c=s?[]:n.flatMap($=>Lm($,e.date,t.query).map(Ow($))),p=()=>Wn(gw,[...i,...[...l,...c].map($=>({...$,...vw}))],$=>se(e,$.plan.key)),u={title:ut.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${$t} text=${ut.heading} title=${ut.title} />
    <${jn}><${co} /><${Fr} /><${xw} rows=${o} /><//>
    <${Zo} />
    ${n.map($=>a`<${Cw} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${xe} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${an} name="beloften" ...${u} />`}
    </p>
    <${Ce} text=${M(ut.lane_total,i.length)} />
  `}var ut,Cm,gw,jm,bw,kw,yw,_w,na,Lm,vw,Ow,Sw,Sm,Tm=F(()=>{"use strict";V();ot();Et();D();Ht();q();st();wt();Wt();on();oe();ve();jc();Ks();Rc();_t();Vr();De();ut=k.promises;Cm=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},Jt("actie",ut.columns.work,t=>t.work),{key:"wat",label:ut.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:ut.columns.who,text:t=>qo(t.work)},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:ut.columns.more,sort:!1,text:hw},{key:"hoofdstuk",label:ut.columns.lane,text:pm}],gw=[...Cm,tr(ut.columns.place,t=>t.id)],jm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,bw=6,kw=ut.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);yw=t=>{let e=a`<${vo} outcome=${t.outcome} on=${t.on} />`;return jm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},_w=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Ic(t,e).map(n=>{let s=[M(ut.lane_total,n.mine.length),...Es(n.mine,!0)].join(" · "),o=[Ro(n),a`<span class="bij">${s}</span>`];return a`<${Tn} title=${o}><${z} items=${n.mine.map(yw)} /><//>`})}
  </div>
`,na=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Po(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));Lm=(t,e,n)=>Zn(t).termless[e].filter(s=>na(n)({work:s,day:""})),vw={lane:0,x:0,level:0},Ow=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:ut.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),Sw=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${jt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,Sm=({title:t,items:e})=>e.length>0&&a`<${Tn} look="tweeling" title=${g(t,{count:e.length})}><${z} items=${e} /><//>`});function jw({loss:t,scenario:e,id:n,title:s}){let o=Fm(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Vs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${xt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${Bm()} />`}function Lw({loss:t,names:e,scenario:n,apart:s}){let o=Pn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let m=tt($,"who",n.date),[d,h]=[!0,!1].map(Y=>m.filter(({from:yt})=>e.includes(S(yt))===Y)),f=h.filter(({acts:Y})=>Y),b=new Map,w=f.length?f:h;for(let Y of C(w.map(({from:yt})=>yt))){let yt=w.flatMap(({from:Oe,phrase:Lo=""})=>Oe===Y?Lo:[]);en(b,Q(C(yt)),S(Y))}let v=[...b].map(([Y,yt])=>`${Q(yt)} (${Y})`).join("; "),O=Bt($,"reportedUnder").flatMap(Y=>tt(Y,"who",n.date)).flatMap(({from:Y,acts:yt})=>yt&&!e.includes(S(Y))?S(Y):[]).filter(Y=>!f.some(({from:yt})=>S(yt)===Y)),y=f.some(({from:Y})=>!Dt(Y)),j=tt($,"expected",n.date).flatMap(({from:Y})=>m.some(yt=>yt.from===Y)?[]:S(Y)),E=g(En.role,{names:Q(C(d.map(({phrase:Y=""})=>Y)))}),K=J()&&f.length?[]:d,T=C(K.flatMap(({of:Y})=>Y.map(yt=>x(yt,"summary")))).filter(Boolean),A=f.length?[]:oo($).filter(Y=>!e.includes(Y)),et=[d.length>0&&[E,T.join(" ").replace(/\.$/,"")].filter(Boolean).join(" – "),v&&g(f.length?En.others:En.only_named,{names:v}),!y&&O.length>0&&g(En.below,{names:Q(C(O))}),j.length>0&&g(En.expected,{names:Q(C(j))}),A.length>0&&g(k.shared.headed,{heads:Q(A)})];return a`
      <li>
        <${N} id=${$} /> <${jt} id=${$} date=${n.date} />
        <span class="zacht"> ${et.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${Un} id=${`${c}-${m}`} items=${d.map(p)} first=${Bm()} />`;return d.length>0&&a`<${zm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${W&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${zw} loss=${t} scenario=${n} />
      <${zm} title=${r} count=${t.cells.length} none=${i}>
        <${jw} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Hc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Fm(r,n).map(({cell:i,step:l,now:c})=>[Q(e),kt(i.column),l,c,i.phrase,...se(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Lw} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[ze(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${xe} name="wat-als.csv" rows=${()=>[[...En.csv,...ns],...o()]} /></div>
  `}function Mw(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=Ao({...r,stated:!0}),l=new Map(Z(eo(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return Z(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?U(kt(p.kind)):Ot(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function Tw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
    <p class="verliestal">${g(Zs.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Zs.lost_phrase}${r>0&&g(Zs.our_reading,{count:r})}</p>
  `,u=s.length?M(Zs.stays,s.length):Zs[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${As($,e)}`}></i>`)}
      </div>
      ${i.length>0&&p}
      ${l.length>0&&a`<p>${M(Zs.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function zw({loss:t,scenario:e}){let{legend:n}=Zs,s=Mw(t,e),o=C(s.flatMap(i=>i.things.map(l=>As(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Zs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Tw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Fo(mt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${nt("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Zs,En,Bm,Fm,zm,Am=F(()=>{"use strict";V();Et();D();Ht();q();Be();Dn();st();wt();Wt();oe();ve();_t();De();Zs=k.whatif.picture,En=k.whatif,Bm=()=>J()?1:void 0,Fm=(t,e)=>t.cells.map(n=>{let{matrix:s}=Z({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=U(kt(n.column)),i=o?Ot(n.barrier):"",l=o?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?nr(o):En.no_cell}}),zm=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(En.part,{title:t,count:e})} as=${W?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function Bw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ii(l)]),o=Ur("answer",{options:[...zs(n),...s]},()=>At(ct.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:ct.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(ct.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Hc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${Em} id=${l} scenario=${n} />`)} />
      <p>${g(ct.with_this,{questions:i,now:Z(n).gaps.length})}</p>
    </div>
  `}function Fw({acting:t,chosen:e}){let[n,s]=I(""),o=u=>H({zonder:u.map(Ii).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(Ke()?[...e,u]:[u])},i=u=>[S(u),...bt(u,"altLabel")].join(" "),l=t.filter(u=>Ko(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Ii(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${S(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ct.clear}</button>
      <button type="button" class="klein" onClick=${()=>Xo(location.href,ct.shared)}>${ct.share}</button>
    </p>
  `;return a`
    <h2>${ct.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(ct.put_back,{name:S(u)})}
          onClick=${()=>r(u)}>
          ${S(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${ct.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${z} look="partnerlijst" label=${ct.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${ct.none_found}</p>`}
    ${!Ke()&&a`<p class="zacht">${ct.alone}</p>`}
  `}function Aw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=Q(r.map(u=>Ot(u).toLowerCase())),p=c?g(ct.start.steps,{steps:c}):ct.start.no_step;return[i&&M(ct.start.alone,i),i&&p,l&&M(ct.start.lead,l)].filter(Boolean)},s=Fo(mt(e.plan)),o=r=>a`
    <a href=${L("wat-als",{zonder:Ii(r.who)})}>${S(r.who)}</a>
    <span class="bij">${W?`${Pn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${ct.start.title} note=${g(ct.start.phrase,{source:s})}>
      <${z} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${ct.start.no_partner}</p>`}
    <//>
  `}function Em({id:t,scenario:e}){let n=r=>Q(Lt(C(r)).map(S)),s=Object.entries(ct.apart.roles).map(([r,i])=>{let l=p=>tt(p,"who",e.date).filter(u=>u.role===r),c=Lt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+g(ct.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:Q(c)})}</p>`}),o=ai(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?ct.apart.flows:ct.apart.group_flows,{name:S(r)}),p=a`<${N} id=${r} text=${M(ct.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(ct.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(Bt(t,r));return i&&a`<p>${g(ct.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${ct.apart.page} <${N} id=${t} />.</p>
  `}function Nm({route:t}){let e=X(t.query),{without:n,most:s}=Z(e),o=Lt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(sn).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Ke(),[,p,...u]=t.path,$=[[ct.leave_out,L("wat-als"),!p],[ct.action.title,L(["wat-als","actie"]),!!p]],m=a`
    <${Er} label=${ct.title} tabs=${$} />
    <${$t} text=${ct.title} title=${p?ct.action.title:ct.title}>
      <p class="uitleg">${p?ct.action[Ke()?"intro":"intro_elsewhere"]:ct.intro}</p>
    <//>
    <${Pa} scenario=${e} />
  `;if(p)return[m,a`<${Ad} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Bw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Hc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Em} id=${l} scenario=${e} />`} />
    `:a`<${Aw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${wc} chosen=${r.join(",")} choices=${a`<${Fw} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${Ce} text=${r.length===1?g(ct.phrase,{name:i[0]}):""} />
  `}var ct,Ii,Pm=F(()=>{"use strict";Pe();Go();V();ot();Et();D();Ht();q();qe();xo();Be();st();wt();on();oe();Ua();ve();_t();Am();yc();dn();ct=k.whatif;Ii=t=>x(t,"notation")});var qm={};Ym(qm,{answerTo:()=>Z,compare:()=>at,connection:()=>Uo,csv:()=>ga,data:()=>_,here:()=>B,longerWays:()=>Ca,scenarioOf:()=>X});function Ri(t=null){for(let e of Wi())e!==t&&(e.open=!1)}function Vc(){Ri(),Jn().classList.remove("is-open"),qi().setAttribute("aria-expanded","false")}function Ew(){Jn()&&(qi().addEventListener("click",()=>{let t=Jn().classList.toggle("is-open");for(let e of Wi())e.open=t;qi().setAttribute("aria-expanded",String(t))}),Jn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Vc():e.closest("summary")&&!J()&&Ri(e.closest("details"))}),Jn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Wi().find(n=>n.open);J()?qi().focus():e?.querySelector("summary")?.focus(),Vc()}),document.addEventListener("click",t=>{!J()&&!Jn().contains(t.target)&&Ri()}),Jn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!J()&&!Jn().contains(e)&&Ri()}))}function Nw(t){if(!Jn())return;let e=Ql(t)?.to;for(let n of Jn().querySelectorAll("a")){let{path:s}=pl(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of Wi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Pw(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return sa=!eo(e)||s!==n,sa?(Nn(a`<p role="status">${k.werkplaats.busy}</p>`,Ft("inhoud")),Di?gt().show(Di,gt().own):Kc||Iw(zs(e),s),!0):!1}async function Iw(t,e){Kc=!0;try{Di=(await gt().ask("page",{options:t,comparisons:e})).page,sa&&gt().show(Di,gt().own)}catch(n){sa&&Nn(a`<p role="alert">${n.message}</p>`,Ft("inhoud"))}Kc=!1}function qw(t){let e=t.path[0]||"overzicht",n=Ft("inhoud");if(Ft("bronregel").hidden=e==="controleer"&&!!we()?.board,we()?.own&&Pw(e,X(t.query)))return;n.className=`scherm-${e}`;let s=Ft("zoek");s&&e!=="zoek"&&(s.value="");let o=Im[e]||Im.onbekend;Nn([a`<${vu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),Nw(e)}function Gc(){let t=Ft("motor");t.hidden=!1;let{state:e,why:n,own:s}=gt();Nn(a`<${Q$} state=${e} why=${n} own=${s} />`,t)}function Rw(){Ww(),sa=!1,window.removeEventListener("werkplaats",Gc),Nn(null,Ft("inhoud")),Nn(null,Ft("motor"))}var Jn,qi,Wi,Im,Kc,Di,sa,Ww,Rm=F(()=>{"use strict";Pe();V();ot();Et();D();Ht();q();qe();ao();io();wt();oe();Ua();Eu();nd();id();Vd();a$();T$();F$();X$();am();Hr();gm();Om();Tm();Pm();Jn=()=>Ft("menu"),qi=()=>Ft("menuknop"),Wi=()=>[...Jn().querySelectorAll("details")];Ft("spring").addEventListener("click",t=>{t.preventDefault(),Ft("inhoud").focus()});Ew();Ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Vc();let e=Ft("zoek").value;location.hash=gu(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Xo(g(e,{...s,sources:gs()}),n)});Im={__proto__:null,overzicht:B$,dekking:ad,aandachtspunten:r$,partners:b$,maatregelen:O$,naslag:C$,gevraagd:j$,tijdlijn:M$,beloften:Mm,verken:Hd,ding:vm,samenvatting:hm,vragen:rm,"wat-als":Nm,vergelijk:ed,"weet-niet":Au,methode:Fu,zoek:Ed,controleer:we()?Z$:Y$,onbekend:Js},Kc=!1,Di="",sa=!1;we()&&(window.addEventListener("werkplaats",Gc),Gc());Ft("inhoud").replaceChildren();Ww=Lp(qw);we()&&window.addEventListener("andere-bladzijde",Rw,{once:!0});document.documentElement.dataset.klaar="ja"});Pe();Vi();typeof DecompressionStream>"u"?Ft("te-oud").hidden=!1:Zc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Rm(),qm))});})();
