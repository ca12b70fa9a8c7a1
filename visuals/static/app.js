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
"use strict";var ketenkaart=(()=>{var Qm=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Ym=(t,e)=>{for(var n in e)Qm(t,n,{get:e[n],enumerable:!0})};function At(t,e="sr"){let n=Ft("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Qc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ft,Pe=F(()=>{"use strict";Ft=t=>document.getElementById(t)});async function Yc(){let t=Uint8Array.from(atob(Ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Hi=Zm(await new Response(e).json())}function Zm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Hi,Vi=F(()=>{"use strict";Pe()});function tp(t){var e=Zc.get(this);return e||(e=new Map,Zc.set(this,e)),(e=Xc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var $=0;$<n[p].length;$++)s=n[p][$],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][$+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Xc,Zc,ep=F(()=>{Xc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Xc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Zc=new Map});function Xs(t){t&&t.parentNode&&t.remove()}function Zi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Yi.call(arguments,2):n),wr(t,i,s,o,null)}function wr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yr,__v:o||++op,__i:-1,__u:0};return!o&&Wt.vnode&&Wt.vnode(r),r}function ma(t){return t.children}function ca(t,e){this.props=t,this.context=e,this.__g=0}function Ms(t,e){if(e==null)return t.__&&Ms(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ms(t)}function nf(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=to({constructor:yr},n)).__v=n.__v+1,Wt.vnode&&Wt.vnode(e),Xi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Ms(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,dp(o,e,r),n.__=n.__e=null,e.__e!=s&&ip(e))}function ip(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ip(t)}function np(t){(8&t.__g||(t.__g|=8,Ls.push(t),ua++))&&Ki==Wt.debounceRendering||((Ki=Wt.debounceRendering)||queueMicrotask)(lp)}function lp(){try{for(var t,e=1;Ls.length;)Ls.length>e&&Ls.sort(rp),t=Ls.shift(),e=Ls.length,8&t.__g&&nf(t)}finally{(ua=Ls.length)&&(Ki||queueMicrotask)(lp)}}function cp(t,e,n,s,o,r,i,l,c,u,p){var $,m,d,h,f,b,w=s.__k||$a,v=e.length;for(c=sf(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||da,d.__i=$,b=Xi(t,d,m,o,r,i,l,c,u,p),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&tl(m.ref,null,d,m),d.ref&&p.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=pp(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function sf(t,e,n,s,o){var r,i,l,c,u,p,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=wr(null,i):Qi(i)?i=v[r]=wr(ma,{children:i}):i.constructor===yr&&i.__b?i=v[r]=wr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=of(i,n,c,f))&&(f--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?b--:u==c+1?b++:u!=c&&(u>c?b--:b++,w=1)):(~u||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(p=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=p.length;b<m;)p[d=b+m>>1]<i.__i?b=d+1:m=d;p[b]=i.__i,$[r]=b+1}for(b=p.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Ms(l)),el(l,l));return s}function pp(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=pp(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ms(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function of(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function sp(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ia(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||sp(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||sp(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Gi[e]||(Gi[e]=rf(e)),(t.__a||(t.__a={}))[e]=Ji,r=e!=(e=e.replace(ap,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function rf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[la]==null)e[la]=Ji++;else if(e[la]<this.__a[t])return;return n(Wt.event?Wt.event(e):e)}}}function Xi(t,e,n,s,o,r,i,l,c,u){var p,$,m,d,h,f,b,w,v,O,_,j,A,P,T,E,Lt,tt,G=e.type;if(e.constructor!==yr)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,$=r=[],p.nodeType==8?l=pa(p,r):r.push(p),l=r[0]||l),(p=Wt.__b)&&p(e);t:if(typeof G=="function"){m=i.length;try{if(w=e.props,v=(p=G.prototype)&&p.render,O=(p=G.contextType)&&s[p.__c],_=p?O?O.props.value:p.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new G(w,_):(e.__c=d=new ca(w,_),d.constructor=G,d.render=lf),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),G.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=to({},d.__s)),to(d.__s,G.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!G.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,_)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),$a.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ms(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,_),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!G.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=w,d.__P=t,d.__g&=-5,j=Wt.__r,A=v?25:0;do d.__g&=-9,j&&j(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++A<25);v&&($a.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=to({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),P=p&&p.type===ma&&p.key==null?p.props.children:p,w.__P&&(p=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Yt){Yt&&el(Yt,Yt)}),n.__k=null),l=n.__k?Ms(n,0):null),l=cp(t,Qi(P)?P:[P],e,n,s,o,r,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,$&&$.some(Xs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=m,e.__v=null,c||r)if(Yt&&Yt.then){if(e.__u|=128|c,r){for(~(Lt=r.indexOf(l||void 0))||(Lt=r.length);(tt=r[Lt-1])&&tt.nodeType==8;)Lt--;for(;Lt<r.length;Lt++)if(tt=r[Lt])if(r[Lt]=null,T){if(tt==E)break}else{if(tt.nodeType!=8)break;tt.data.startsWith("$s")&&(E=pa(T=tt))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(p=pa(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Xs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Yt&&Yt.then||up(e),Wt.__e(Yt,e,n)}}else l=e.__e=af(n.__e,e,n,s,o,r,i,c,u,t);return(p=Wt.diffed)&&p(e),l}function pa(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function up(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(up))}function dp(t,e,n){for(var s=0;s<n.length;)tl(n[s++],n[s++],n[s++]);Wt.__c&&Wt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Wt.__e(r,o.__v)}})}function af(t,e,n,s,o,r,i,l,c,u){var p,$,m,d,h,f,b,w,v=n.props||da,O=e.props,_=e.type;if(_=="svg"?o="http://www.w3.org/2000/svg":_=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(_?h.localName==_:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!_)return w.createTextNode(O);t=w.createElementNS(o,_,O.is?O:u),l&&(Wt.__m&&Wt.__m(e,r),l=!1),r=null}if(_){if(u=_=="template"&&t.content||t,r=_=="textarea"&&O.defaultValue!=null?null:r&&Yi.call(u.childNodes),!l&&r)for(v={},p=0;p<t.attributes.length;p++)v[(h=t.attributes[p]).name]=h.value;for(p in v)h=v[p],p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||ia(t,p,null,h,o);for(p in O)h=O[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?$=h:p=="value"?f=h:p=="checked"?b=h:l&&typeof h!="function"||v[p]===h||ia(t,p,h,v[p],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(_=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ef.test(_))&&(o="http://www.w3.org/1999/xhtml"),cp(u,Qi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Ms(n,0),l,c),r&&r.some(Xs)),l&&_!="textarea"||(p="value",_=="progress"&&f==null?t.removeAttribute(p):f==null||f===t[p]&&(_!="progress"||f)||ia(t,p,f,v[p],o),p="checked",b!=null&&b!=t[p]&&ia(t,p,b,v[p],o))}else v===O||l&&t.data==O||(t.data=O);return t}function tl(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Wt.__e(o,n)}}function el(t,e,n){var s,o,r,i;if(Wt.unmount&&Wt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||tl(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Wt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&el(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=pa(s,r=[]))&&(s==t.__e&&r.some(Xs),Xs(o),Xs(s)),n||Xs(t.__e),t.__e=t.__c=t.__=null}function lf(t,e,n){return this.constructor(t,n)}function Nn(t,e){var n,s,o,r;Wt.__&&Wt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=wr(ma,{children:[t]}),o=[],r=[],Xi(e,e.__k,s||da,da,e.namespaceURI,s?null:e.firstChild?Yi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),dp(o,e.__k,r),e.__k.props.children=null}var Wt,op,Xm,Ls,Ki,ua,rp,la,ap,Ji,Gi,tf,yr,da,$a,ef,Qi,Yi,to,fa=F(()=>{yr=Symbol.for("pv"),da={},$a=[],ef=/^m(i|n|o|s|text|space)$/,Qi=Array.isArray,Yi=$a.slice,to=Object.assign;Wt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ua=0,t}},op=0,Xm=function(t){return t!=null&&t.constructor===yr},ca.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=to({},this.state)),typeof t=="function"&&(t=t(to({},n),this.props)),t&&(to(n,t),this.__v&&(e&&this.__k.push(e),np(this)))},ca.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),np(this))},ca.prototype.render=ma,Ls=[],ua=0,rp=function(t,e){return t.__v.__b-e.__v.__b},la=Symbol(),ap=/(PointerCapture)$|Capture$/i,Ji=0,Gi={},tf=0});function ga(t,e){le.__h&&le.__h($e,t,ha||e),ha=0;var n=$e.__H||($e.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return ha=1,cf(xp,t)}function cf(t,e,n){var s=ga(To++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):xp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);sl(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=$e,!$e.__f)){$e.__f=!0;var o=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(u=!0,sl(m.__[0],m.__N[0])||(p=!0))}),o){var $=o.call(this,r,i,l);return u?$||p:$}return!u||p}}return s.__}function Ce(t,e){var n=ga(To++,3);!le.__s&&al(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,$e.__H.__h.push(n))}function Ve(t,e){var n=ga(To++,4);!le.__s&&al(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,$e.__h.push(n))}function xr(t){return ha=5,Ke(function(){return{current:t}},[])}function Ke(t,e){var n=ga(To++,7);return al(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function pf(){var t;do{for(;t=ol.shift();)try{_r(t)}catch(n){le.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=_p.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(_r),e.__h.some(rl),e.__h=[]}catch(n){e.__h=[],le.__e(n,t.__v)}}}while(ol.length)}function uf(t){var e,n=function(){clearTimeout(s),wp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);wp&&(e=requestAnimationFrame(n))}function yp(t){t!=1&&$p==le.requestAnimationFrame||(($p=le.requestAnimationFrame)||uf)(pf)}function _r(t){var e=$e,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),$e=e}function rl(t){var e=$e;t.__c=t.__(),$e=e}function al(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!sl(n,t[s])})}function xp(t,e){return typeof e=="function"?e(t):e}var To,$e,nl,$p,sl,ha,_p,ol,le,mp,fp,hp,gp,bp,kp,wp,il=F(()=>{fa();sl=Object.is,ha=0,_p=[],ol=[],le=Wt,mp=le.__b,fp=le.__r,hp=le.diffed,gp=le.__c,bp=le.unmount,kp=le.__;le.__b=function(t){$e=null,mp&&mp(t)},le.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),kp&&kp(t,e)},le.__r=function(t){fp&&fp(t),To=0;var e=($e=t.__c).__H;e&&(nl==$e?$e.__h=[]:(e.__h.some(_r),e.__h.some(rl),To=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),nl=$e},le.diffed=function(t){hp&&hp(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&yp(_p.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),nl=$e=null},le.__c=function(t,e){e.some(function(n){try{n.__h.some(_r),n.__h=n.__h.filter(function(s){return!s.__||rl(s)})}catch(s){n.__h=[function(){throw s}]}}),gp&&gp(t,e)},le.unmount=function(t){bp&&bp(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,yp(ol.push(o))}else _r(o)}catch(r){e=r}}),s.__H=void 0,e&&le.__e(e,s.__v))};wp=typeof requestAnimationFrame=="function"});function vp(t){if(Array.isArray(t))return t.map(vp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Zi("wbr",null),n]:[n])}var me,a,B,K=F(()=>{"use strict";ep();fa();il();fa();il();me=()=>xr(null);a=tp.bind((t,e,...n)=>Zi(t,e,...typeof t=="string"?n.map(vp):n)),B=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function ff(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Op,n)&&!t.query.uit?{path:Op[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function pl(t){let e=Object.entries(mf).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[$f[i]||i,l]);return ff({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=df.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function V(t,e=!1){let n=L(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ll},"",n),cl())}function cl(t=!1){let e=pl(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Sp(e),n||window.scrollTo(0,t&&Cp.get(history.state?.turn)||0)}function jp(t){Sp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ll=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Cp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ll},""),cl(o)};return window.addEventListener("popstate",s,n),cl(),z.started=!0,()=>e.abort()}var df,$f,Op,mf,z,Sp,ll,Cp,Ie,rt=F(()=>{"use strict";df=["plan","koppelingen","stand","verwachtingen","lezing","merk"],$f={ernst:"gewicht"},Op={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},mf={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},ll=0,Cp=new Map;Ie=t=>L(["ding",t])});function mt({text:t,title:e=t,children:n}){let s=me();return Ve(()=>{document.title=`${e} – Ketenkaart`},[e]),Ve(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function je({text:t}){let{route:e}=z;return Ve(()=>{z.started&&t&&At(t)},[t,e]),null}var Z,Et=F(()=>{"use strict";Pe();K();rt();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function Q(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function nn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function zo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ba(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?lt(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ka(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function Lp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,H,vr,Nt,C,dn,lt,U=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),H=t=>t.slice(0,1).toUpperCase()+t.slice(1),vr=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],dn=t=>t.map(e=>[e,e]),{compare:lt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Mp,Tp,hf,gf,bf,kf,wf,yf,_f,xf,vf,Of,$n,Bo,I,k,Le,ft,mn,St,Pt,zp,Sf,ps,we,Cf,fn,xn,ut,Fo,Be,Pn,W=F(()=>{"use strict";Vi();y=Hi,{codes:Mp,progress:Tp,queries:hf,names:gf,absent:bf,lists:kf,kinds:wf,called:yf,works:_f,partners:xf,lookups:vf}=y,Of=[Mp,Tp,hf,gf,bf,y.dates,kf,wf,yf,_f,xf,vf];for(let t of[...Of,y.words,y.addresses,...[Mp,Tp].flatMap(Object.values)])Object.setPrototypeOf(t,null);$n=new Map(Object.entries(y.things)),Bo=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,Le=t=>t?.words.page||k,ft=t=>Bo.get(t||"")||(I?void 0:y.plans[0]),mn=t=>Bo.get(t),St=t=>Bo.get(t.split("/")[0]),Pt=(t,e)=>!e||!St(t)||St(t)?.key===e,zp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Sf=y.plans.flatMap(t=>t.dates),ps=zp(Sf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),we=ps[ps.length-1].date,Cf=y.plans.flatMap(t=>t.steps),fn=zp(Cf.reverse(),({notation:t})=>t).reverse(),xn=(t,e)=>{let n=St(t);return n?y.stands[e]?.[n.key]||n.date:e},ut=t=>y.dates[t]||t||"",Fo=(t=ft())=>t?.source||y.source,Be=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Pn=(t,e=ft())=>(e?e.dates:ps).find(n=>n.date===t)?.label||ut(t)});async function wa(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function us(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ul,ye,ht,Ge,qe=F(()=>{"use strict";U();W();ul=5*2**20,ye=()=>window.werkplaats,ht=()=>ye(),Ge=()=>!!ye()&&ye()?.state!=="off"});function X(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!dl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:$l(o,n),without:$l(r,n),links:i},u={...$l(l,n),...c};dl.set(s,u)}return dl.get(s)}function Ts({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function et(t){let e=I&&Bo.has(t.plan)?t.plan:"",n=ps.some(u=>u.date===t.stand)?t.stand:we,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:we};return[r,i,l].map(Ao).find(u=>eo(u)||ye())||Ao({...l,stated:!1,strict:!1})}function Ao({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function ml(t,e,n){return new Set(n.map(([o])=>et({...t,[e]:o}).key)).size===n.length?n:[]}var dl,$l,Yn,eo,fl,ya,Ht=F(()=>{"use strict";W();qe();dl=new Map,$l=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Yn=(t,e)=>X({...t,plan:e.key}).numbers[0];eo=t=>t.key in y.answers;fl=(t,e)=>Bo.get(e)?.steps.find(n=>n.notation===t)?.id,ya=t=>new Set(X(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>fl(s.step,e))))});var Bp,jf,no,Or,Y,Bt,zs,Me=F(()=>{"use strict";U();W();Bp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])nn(Bp,i,r)}jf=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),no=(t,e=we)=>!jf[e]?.has(t),Or=(t,e=we)=>(Bp.get(t)||[]).filter(n=>no(n.of[0]||n.from,e)),Y=(t,e,n)=>Or(t,n).filter(s=>s.name===e),Bt=(t,e,n)=>Y(t,e,n).filter(s=>s.to===t).map(s=>s.from),zs=(t,e)=>t.from===e?t.to:t.from});var hl,bt,x,it,pt,Bs,_a,ds,Vt,Ap,vn,_e,Zn,xe,se,nt,Kt,xa,Ep,S,Zt,Fp,In,so,va,Oa,sn,Lf,Sa,$s,On,Eo,Mf,on,ce,pe,st=F(()=>{"use strict";U();W();hl=[],bt=(t,e)=>$n.get(t)?.[e]||hl,x=(t,e)=>bt(t,e)[0]||"",it=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),pt=(t,e)=>it(t,e)[0]||"",Bs=t=>$n.has(t),_a=t=>bt(t,"type"),ds=t=>Ep.get(t)||hl,Vt=(t,e)=>_a(t).includes(e),Ap=t=>_a(t).flatMap(e=>y.kinds[e]||[])[0],vn=t=>Ap(t)?.page||"",_e=t=>Ap(t)?.kind||"",Zn=t=>vn(t)==="organisation",xe=t=>vn(t)==="undertaking",se=t=>!!vn(t)&&!!x(t,"prefLabel"),nt=(t,e)=>y.codes[t]?.[e]?.label||e||"",Kt=(t,e)=>nt(y.lists[e],x(t,e)),xa=t=>y.names[t]||k.thing.foreign[t]||t,Ep=new Map;for(let[t,e]of $n)for(let n of e.type||hl)nn(Ep,n,t);S=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Zt=t=>y.called[t]?.short||S(t),Fp=t=>x(t,"identifier"),In=[...ds("Chapter")].sort((t,e)=>lt(Fp(t),Fp(e))),so=In.map(t=>[t,S(t)]),va=t=>In.filter(e=>it(e,"chapterLead").includes(t)),Oa=In.flatMap(t=>it(t,"chapterLead").map(e=>x(e,"notation"))),sn=[...$n.keys()].filter(xe),Lf=[...$n.keys()].filter(Zn),Sa=t=>fn.find(e=>e.notation===t),$s=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),On=fn.map(t=>[t.notation,t.label]),Eo=$s("InterventionKind"),Mf=new Map(Lf.map(t=>[x(t,"notation"),t])),on=t=>Mf.get(t)||"",ce=t=>y.addresses[t]||"",pe=t=>it(t,"passage")});function bl(t){let e=s=>pt(pt(s,"barrier"),"broader")||pt(s,"barrier"),n=ro(t).flatMap(s=>bt(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:Cr(t)}function Np(t,e,n,s){let o=Sn(t,s);return{id:t,work:e,plan:n,name:S(e),short:Zt(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:H(jr(x(t,"modality"))),day:x(t,"dueBy"),by:ut(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:ut(o.on)}}var Sr,Xn,Cr,No,gl,Je,hn,Po,Io,qn,Rn,oo,qo,ro,ao,Dt,Ca,jr,Tf,Sn,Fs,kl,gn,Re,As,ms,wl,Lr,Es,yl,Ro,ts,It=F(()=>{"use strict";rt();U();W();Me();st();Sr=t=>e=>y.works[e]?.[t]||[],Xn=Sr("steps"),Cr=Sr("kinds"),No=Sr("years"),gl=Sr("leads"),Je=Sr("acts"),hn=t=>Y(t,"who").map(({from:e})=>e),Po=t=>hn(t).map(e=>x(e,"notation")),Io=t=>C(t).map(e=>[e,S(on(e))]).sort((e,n)=>lt(e[1],n[1])),qn=(t,e)=>bt(t,"unread").includes(e),Rn=t=>{let e=r=>gl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(Je(t).length)return Je(t).map(e).join(", ");let n=Y(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(qn(t,"partner"))return k.shared.unread;let[s,...o]=it(t,"reportedUnder");return s&&!o.length&&Je(s).length?g(k.explore.list.above,{above:Zt(s),who:Rn(s)}):y.works[t]?.container?"":k.explore.list.no_partner},oo=t=>C((y.works[t]?.chapters||[]).flatMap(e=>it(e,"chapterLead"))).map(S),qo=t=>{let e=Je(t).length?[]:oo(t),n=e.length>0&&g(k.shared.headed,{heads:Q(e)});return[Rn(t),n].filter(Boolean).join("; ")},ro=(t,e)=>Y(t,"at",e).flatMap(n=>n.of);ao=(t,e)=>Y(t,"deadline",e).map(n=>n.from),Dt=t=>x(t,"isGeneric")==="true",Ca=t=>{let e=Bt(t,"chapterLead"),n=Y(t,"who"),s=Bt(t,"unitOf").flatMap(r=>Y(r,"who").map(i=>i.to)),o=Y(t,"expected").map(({to:r})=>r);return r=>{let i=n.filter(u=>u.to===r);if(i.length)return i.some(u=>u.acts)?"acts":"named";let[l,...c]=it(r,"reportedUnder");return!c.length&&n.some(u=>u.to===l)?"under":[r,...c.length?[]:[l]].some(u=>s.includes(u))?"units":y.works[r]?.chapters?.some(u=>e.includes(u))?"heads":o.includes(r)?"expected":""}},jr=t=>nt("Modality",t),Tf={},Sn=(t,e=we)=>z.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||Tf,Fs=t=>ao(t).map(e=>{let{outcome:n="",stand:s=""}=Sn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),kl=t=>(e,n)=>Sn(e,n)[t]||"",gn=kl("report"),Re=kl("status"),As=kl("state"),ms=(t,e)=>ts(t).rows.filter(({id:n})=>Sn(n,e).outcome).map(n=>({...n,...Np(n.id,n.work,t,e)})),wl=(t,e)=>y.promises[t.key].undated.filter(n=>no(n,e)).map(n=>Np(n,pt(n,"initiative"),t,e));Lr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Es=(t,e=!1)=>Lr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>M(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),yl=(t,e)=>{let{reports:n}=ts(t);return n.find(s=>s.date===xn(t.key,e))||n[n.length-1]},Ro=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ts=t=>y.promises[t.key]});function Wo(t,e){if(x(t,"crossCutting")==="true")return[{step:Ns,of:t,basis:""}];let n=X(e).links;return Y(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:pt(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ja(t,e){if(xe(t))return[t];let n=r=>xe(r)&&Pt(r,e.plan);if(Zn(t))return C(Ps(t,e).map(r=>r.to));if(!Ip(t))return C(Or(t,e.date).map(r=>zs(r,t))).filter(n);let s=[t,...Y(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Y(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Wo(r,e).some(i=>i.step===t))}function qp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(se),$=E=>(!s||Wo(E,c).some(Lt=>x(Lt.step,"notation")===s))&&(!o||Cr(E).includes(o))&&(!r||No(E).slice(-1)[0]>=r)&&(!i||No(E)[0]<=i),m=C(p.flatMap(E=>ja(E,c))),d=E=>p.includes(E)&&!l,h=m.filter(E=>!d(E)&&!$(E)),f=m.filter(E=>d(E)||$(E)&&!u.has(E)).sort(vl),v=[...p.filter(E=>!Zn(E)).flatMap(E=>ja(E,c)),e].filter(E=>f.includes(E)).flatMap(E=>Pp(E,c,l)),O=C([...p.filter(Zn),...v]).filter(E=>!u.has(E)).sort(Do),_=f.flatMap(E=>Ps(E,c,l).filter(Lt=>O.includes(Lt.from))),j=f.flatMap(E=>Wo(E,c).map(Lt=>({work:E,...Lt}))),A=[...fn.map(E=>E.id),Ns],P=C([...p.filter(Ip),...j.map(E=>E.step)]).filter(E=>!u.has(E)).sort((E,Lt)=>A.indexOf(E)-A.indexOf(Lt)),T=r||i?h.filter(E=>!No(E).length).length:0;return{who:O,what:f,steps:P,roles:_,ties:j.filter(E=>P.includes(E.step)),left:h.length,undated:T}}function La(t,{who:e,what:n},s){return xe(t)?Pp(t,s).filter(o=>!e.includes(o)).length:ja(t,s).filter(o=>!n.includes(o)).length}function Ma(t,e,n,s=!1){let o=Rp(t,e,n,s),r=_l(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>Mr)&&(p===e&&u.length===i+1&&l.push(u),p!==e))for(let $ of o(p).sort(Do))!u.includes($)&&u.length+(r.get($)??i)<=i&&c([...u,$])};return c([t]),l}function Uo(t,e,n,s=!1){let o=Rp(t,e,n,s),r=_l(t,e,o),i=_l(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),u=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Do)),p=new Map([[t,1]]),$=u.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Ps(h,n);return u[d].flatMap(b=>{let w=f.filter(v=>zs(v,h)===b);return w.length&&p.set(h,(p.get(h)||0)+(p.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:u,lines:$,count:p.get(e)||0,length:l}}function Wp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Ps(r,n,!0),...Y(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>xe(r)&&Pt(r,n.plan)).sort(vl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function _l(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Dp(t,e){let n=r=>Wo(r,e).map(i=>i.step),[s,o]=t.map(r=>ja(r,e).flatMap(n));return fn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Up(t,{date:e}){let[n,s]=t.map(o=>[o,...Y(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Ns,xl,Ps,Pp,Ip,vl,Do,Rp,Mr,io=F(()=>{"use strict";U();Ht();W();Me();st();It();Ns="dwars",xl=60,Ps=(t,{date:e,plan:n},s=!1)=>Y(t,"who",e).filter(o=>(s||o.acts)&&Pt(o.to,n)),Pp=(t,e,n=!1)=>C(Ps(t,e,n).map(s=>s.from)),Ip=t=>vn(t)==="step";vl=(t,e)=>lt(Zt(t),Zt(e))||lt(S(t),S(e)),Do=(t,e)=>Number(Dt(t))-Number(Dt(e))||vl(t,e);Rp=(t,e,n,s)=>o=>C(Ps(o,n).map(r=>zs(r,o))).filter(r=>r===t||r===e||xe(r)||s||!Dt(r)),Mr=30});var zf,Jp,Qp,Tr,Ho,Bf,Yp,zr,Ba,Ll,Ol,Ff,Zp,Xp,zl,Bl,tu,Af,Br,Sl,Ef,Nf,Pf,If,Cl,Hp,qf,Ml,Tl,jl,Rf,Vp,Kp,Gp,Ta,za,eu,Wf,nu=F(()=>{zf="ENTRIES",Jp="KEYS",Qp="VALUES",Tr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ho(this._path);if(Ho(n)==="")return{done:!1,value:this.result()};let s=e.get(Ho(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ho(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ho(e)).filter(e=>e!=="").join("")}value(){return Ho(this._path).node.get("")}result(){switch(this._type){case Qp:return this.value();case Jp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ho=t=>t[t.length-1],Bf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Yp(t,e,n,s,i,1,o,""),s},Yp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let $=0;$<u.length;++$,++p){let m=u[$],d=i*p,h=d-i,f=o[d],b=Math.max(0,p-n-1),w=Math.min(i-1,p+n);for(let v=b;v<w;++v){let O=m!==e[v],_=o[h+v]+ +O,j=o[h+v+1]+1,A=o[d+v]+1,P=o[d+v+1]=Math.min(_,j,A);P<f&&(f=P)}if(f>n)continue t}Yp(t.get(u),e,n,s,o,p,i,l+u)}},zr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ba(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=zl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Ff(this._tree,e)}entries(){return new Tr(this,zf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Bf(this._tree,e,n)}get(e){let n=Ll(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ll(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Tr(this,Jp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ol(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ol(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ol(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Tr(this,Qp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ba=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ba(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ba(void 0,"",n)},Ll=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ll(t.get(n),e.slice(n.length))},Ol=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Ff=(t,e)=>{let[n,s]=Ba(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Zp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Xp(s,o,r)}}},Zp=t=>{if(t.length===0)return;let[e,n]=zl(t);if(e.delete(n),e.size===0)Zp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Xp(t.slice(0,-1),s,o)}},Xp=(t,e,n)=>{if(t.length===0)return;let[s,o]=zl(t);s.set(o+e,n),s.delete(o)},zl=t=>t[t.length-1],Bl="or",tu="and",Af="and_not",Br=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?jl:e.autoVacuum;this._options={...Cl,...e,autoVacuum:n,searchOptions:{...Hp,...e.searchOptions||{}},autoSuggestOptions:{...qf,...e.autoSuggestOptions||{}}},this._index=new zr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Tl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let $=n(e,p);if($==null)continue;let m=o(s($,p),p),d=this._fieldIds[p],h=new Set(m).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let f of m){let b=r(f,p);if(Array.isArray(b))for(let w of b)this.addTerm(d,u,w);else b&&this.addTerm(d,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let $=o(e,p);if($==null)continue;let m=n(r($,p),p),d=this._fieldIds[p],h=new Set(m).size;this.removeFieldLength(u,d,this._documentCount,h);for(let f of m){let b=s(f,p);if(Array.isArray(b))for(let w of b)this.removeTerm(d,u,w);else b&&this.removeTerm(d,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new zr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Tl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ml.batchSize,r=e.batchWait||Ml.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[$]of p)this._documentIds.has($)||(p.size<=1?c.delete(u):p.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||jl.minDirtCount,s=s||jl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let $=u.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(p),queryTerms:u,match:p};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Kp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Kp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Cl.hasOwnProperty(e))return Sl(Cl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ta(o),c._fieldLength=Ta(r),c._storedFields=Ta(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let $=new Map;for(let m of Object.keys(p)){let d=p[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Ta(d))}c._index.set(u,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await za(o),c._fieldLength=await za(r),c._storedFields=await za(i);for(let[p,$]of c._documentIds)c._idToShortId.set($,p);let u=0;for(let[p,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await za(h))}++u%1e3===0&&await eu(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new zr,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(If(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:Sl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={...Hp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=p*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=u*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Bl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Ef[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let $=i[p],m=this._fieldIds[p],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],_=Pf(v,h,this._documentCount,O,f,c),j=s*o*$*w*_,A=u.get(b);if(A){A.score+=j,Rf(A.terms,e);let P=Sl(A.match,n);P?P.push(p):A.match[n]=[p]}else u.set(b,{score:j,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,Gp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Gp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Br.wildcard=Symbol("*");Sl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Ef={[Bl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Vp(s.terms,r)}}return t},[tu]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Vp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Af]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Nf={k:1.2,b:.7,d:.5},Pf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},If=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Cl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Wf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Hp={combineWith:Bl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Nf},qf={combineWith:tu,prefix:(t,e,n)=>e===n.length-1},Ml={batchSize:1e3,batchWait:10},Tl={minDirtFactor:.1,minDirtCount:20},jl={...Ml,...Tl},Rf=(t,e)=>{t.includes(e)||t.push(e)},Vp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Kp=({score:t},{score:e})=>e-t,Gp=()=>new Map,Ta=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},za=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await eu(0);return e},eu=t=>new Promise(e=>setTimeout(e,t)),Wf=/[\n\r\p{Z}\p{P}]+/u});function Fa(t,e=[],n=qs(t),s=()=>!0){let o=Nt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Uf&&l.length>=c.length+Hf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Ko(t,e){let n=Vo(t).map(Nt);return Is(e).every(s=>n.some(Fa(s)))}function Aa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(su))ou(o).map(Nt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Df,Uf,Hf,su,Vf,Is,ou,Vo,qs,Go=F(()=>{"use strict";U();Df=4,Uf=6,Hf=3,su=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Vf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Is=t=>Vf(t).match(su)||[],ou=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Vo=t=>Is(t).flatMap(ou),qs=t=>t.length>1&&t.length<=Df&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Qf(){let t=new Map([...$n.keys()].filter(se).map(o=>{let r=[y.called[o]&&S(o),x(o,"value")&&y.lookups[o]?.description];return[o,{sort:[_e(o)],text:r.filter(Boolean)}]}));for(let[o,r]of $n){let i=We.owners.flatMap(p=>it(o,p)),l=t.get([o,...i].find(p=>t.has(p)));l?.sort.push(...Jf(o));let c=it(o,"organisation").map(p=>`${S(p)}: `)[0]||"",u=p=>c+ut(p);l?.text.push(...We.texts.flatMap(p=>(r[p]||[]).map(u)))}let e=o=>Number(We.weights[o]??We.weights.rest),n=(o,r,i,l,c,u)=>({id:o,path:l,query:u,label:r,kind:i,titles:[r,...We.also[o]||[]],sort:[i],actors:[],text:c.filter(Boolean),weight:e("question")}),s=C(Object.values(y.progress[we]).flatMap(({status:o})=>o||[]));return[...[...t].map(([o,r])=>{let i={id:o,path:["ding",o],label:S(o),kind:_e(o),titles:Gf(o),...r},l=C(Bt(o,"who")).filter(u=>!Je(o).includes(u)),c={actors:ru(We.actors,Je(o)),text:[...i.text,...ru(We.others,l)]};return{...i,...c,weight:Math.min(..._a(o).map(e))}}),...Object.entries(y.queries).filter(Il).map(([o,{title:r,question:i,why:l}])=>n(o,r,We.question,["vragen",o],[i,l])),...s.map(o=>n(o,H(nt("Status",o)),We.in_state,["maatregelen"],[],{staat:o})),...Object.entries(k.measures.together).flatMap(([o,{label:r,of:i}])=>i.some(l=>s.includes(l))?[n(o,H(r),We.in_state,["maatregelen"],[],{staat:o})]:[]),...Object.values(I?{}:y.comparisons).flatMap(({statements:o})=>o.filter(([r])=>We.also[r])).map(([o,r])=>n(o,r,k.compare.title,["vergelijk"],[],{vouw:o}))]}function pu(){let t=new Map(Qf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Vo)),s=new Set(n.filter(p=>!Ea(p)).map(Nt)),o=new Br({fields:Jo,extractField:(p,$)=>$==="id"?p.id:p[$].join(" · "),tokenize:Vo,processTerm:p=>Ea(p)?null:Nt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Vo),i=new Set(r.filter(qs).map(Nt)),l=e.filter(p=>We.synonyms.some($=>Vt(p.id,$))),c=[...l.map(p=>p.titles),...We.same].map(p=>C(p.map(es))).filter(p=>p.length>1),u=new Set(l.flatMap(p=>p.titles.flatMap(Vo)).map(Nt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:u}}function th(t){if(fe.known.has(t))return Fl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&fe.known.has(n));return[...Fl.get(t)||[],...e.flatMap(n=>Fl.get(n)||[n])]}function ql(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(o=>fe.shorts.has(o));if(n||qs(t)||e.length<2)return Fa(n||t,[],!0);let s=[...fe.known].some(o=>o.startsWith(e));return Fa(t,th(e),!1,o=>s||fe.known.has(o))}function Wl(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!fe.known.has(n)||e<Pl&&!fe.shorts.has(n))continue;let o=s.length>=Pl&&fe.known.has(s)?[s]:Wl(s);if(o.length)return[n,...o]}return[]}function eh(t){for(let e of t.length<uu||/\d/.test(t)?[]:t.length<Zf?[1]:[1,2]){let s=fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Na(t){let e=Is(t).filter(n=>!Ea(n));return e.length?e:Is(t)}function $u(t){return Na(t).flatMap(e=>{if(qs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Wl(Nt(e)),()=>eh(Nt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Rl(ql(r)).length))return o}return[e]})}function nh(t,e){let n=t.filter(qs).map(es),s=fe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Xf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Is(o).filter(r=>!Ea(r)))]}function sh(t,e){let[n,...s]=t.titles.map(es);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Al(t){fe=fe||pu();let e=$u(t),n=e.join(" "),s=Na(t).join(" "),o=Nt(n)===Nt(s)?es(t):es(n),[,...r]=nh(e,o),i=[e,...r].map(d=>d.map(ql)),l=[o,...r.map(d=>es(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),u=new RegExp(`\\b(?:${l.join("|")})\\b`),p=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>u.test(Nt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:du,queries:Rl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Yf.entries())for(let{id:w,score:v}of fe.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=fe.items.get(w),_=sh(O,o)??f+4+ +(b.length===Jo.length&&!p(O));_<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:_,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||lt(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Fr(t){let e=Al(t);if(e.found.length||Na(t).length<2)return e;let n=Na(t).flatMap(o=>Al(o).found.length?{word:o,...Al(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function mu(t,e){fe=fe||pu();let{parties:n}=fe,s=($,m)=>{let d=fe.groups.filter(b=>b.includes(es($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:du,queries:C(h.map(ql).flatMap(Rl))};return fe.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of lu(x(t,"prefLabel"))){let m=$.find(v=>s(v,Jo).length)||$[0],d=s(m,Jo),h=s(m,["titles"]),b=n.has(Nt(m))&&d.length>El||m!==$[0]?Nl:1,w=iu(m)?0:Math.log(e.length/Math.max(1,d.length))*b;i+=w;for(let v of d){let O=h.includes(v);r(v,m,w*(O?1:Nl),O&&w&&d.length<=El?[m]:[])}}for(let[$]of lu(x(t,"summary").replace(lh,""))){let m=iu($)?[]:s($,["titles"]),d=m.length>rh?0:Math.log(e.length/Math.max(1,m.length))*au;for(let h of d?m:[])o.get(h)?.shared.includes($)||r(h,$,d,[$])}for(let $ of C(hn(t))){let m=C(Y($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>El?0:Math.log(e.length/m.length)*Nl;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?ih:ah)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[u,p]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...u,...p.filter(({score:$})=>$>=c.score*au)]).slice(0,oh).map(({id:$,shared:m})=>({id:$,shared:m}))}function hu(t,e){let n=r=>{let[i,l]=Aa(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var We,Kf,Ea,es,cu,Gf,ru,Jf,Pa,Il,Jo,Yf,uu,Zf,Pl,Xf,du,Fl,fe,Rl,oh,El,rh,ah,ih,au,Nl,lh,iu,lu,fu,lo=F(()=>{"use strict";nu();Go();rt();U();W();qe();Me();st();It();We=k.search,Kf=new Set(We.small),Ea=t=>!qs(t)&&Kf.has(Nt(t)),es=t=>` ${Is(t).map(Nt).join(" ")} `,cu=new Map;for(let[t,e]of y.search.english)nn(cu,t,e);Gf=t=>C([S(t),Zt(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...cu.get(t)||[]]),ru=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Jf=t=>We.sorts.flatMap(e=>{let n=y.lists[e];return bt(t,e).flatMap(s=>[nt(n,s),...y.search.also[n]?.[s]||[]])}),Pa="gaps",Il=([t,{shelf:e}])=>e===Pa||t in k.questions.rows_of||!!ye();Jo=["titles","sort","actors","text"],Yf=Jo.map((t,e)=>Jo.slice(0,e+1));uu=6,Zf=10,Pl=4,Xf=4,du="OR",Fl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Rl=t=>[...fe.known].filter(t);[oh,El,rh,ah,ih,au,Nl]=[3,12,2,1/4,1/5,.6,1/3],lh=/^[^:\n]+: /gm,iu=t=>We.everyday.includes(Nt(t))||t.length<Pl&&!qs(t),lu=t=>C($u(t)).map(e=>[e,...Wl(Nt(e)).filter(n=>n.length>=uu)]);fu=t=>{let{found:e,read:n,some:s,answers:o}=Fr(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Is(l.join(" ")).some(u=>o(Nt(u)));return e.length===1&&se(r)&&c&&!n&&!s.length?L(i):""}});function Dl(t,e=we){let n=it(gn(t,e),"alternativeReading").map(o=>x(o,"status")),s=y.progress[e]?.[t]?.status||"";return C([s,...n]).filter(o=>o&&o!==Re(t,e))}function ch(t,e){let n=Dl(t,e).map(s=>nt("Status",s).toLowerCase());return n.length?g(k.whatif.action.reading,{status:n.join(k.search.or)}):""}function Ia(t,e,n,s=ft(n?.plan)){let{version:o,content:r}=y.meta;return g(De.export.footnote,{phrase:t,sources:hs(s),addresses:e.map(i=>`; ${ce(i)}`).join(""),version:o+(r?g(De.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Gt(n,s)}`:""})}var De,ns,fs,Qo,hs,Rs,Xt,ve,Ct,kt,Yo,ph,Ul,Gt,wt=F(()=>{"use strict";U();W();st();It();De=k.shared,ns=De.silence,fs=(t=ft())=>t?g(Le(t).shared.report,{date:ut(t.date)}):De.reports,Qo=(t=ft(),e=De.nothing)=>`${M(e,t?1:2,{report:H(fs(t))})} ${ns}`,hs=(t=ft())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${ut(e.date)}`).join("; ");Rs=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=Sn(t,e),i=r&&g(De.state_of,{date:Pn(r,St(t))}),c=(e||we)>=(St(t)?.date||"")&&o===Re(t)&&Kt(t,"agreementStatus").toLowerCase();if(!o&&qn(t,"status"))return[H(De.unread),""];let u=c&&it(t,"followedBy").length>0&&De.newer;return[u?H(c):n,[u||c,s,i,ch(t,e)].filter(Boolean).join(", ")]},Xt=(t,e)=>Rs(t,e).filter(Boolean).join(", "),ve=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,De.bases[t]||H(e.label)]])),Ct=t=>t===null?De.all_steps:Sa(t)?.label||t,kt=t=>nt("InterventionKind",t),Yo=t=>S(on(t)||t),ph=(t,e)=>e?Pn(xn(e.key,t.date),e):t.date===we?De.choices.latest:g(De.choices.others_latest,{date:Pn(t.date)}),Ul=({stated:t,strict:e,plan:n},s=ft(n))=>[t&&Le(s).shared.choices.links_stated,e&&De.choices.strict_phrase].filter(Boolean).join(" · ")||De.choices.all_phrase,Gt=(t,e=ft(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[ph(t,e),Ul(t,e),n?De.choices.with_phrase:De.choices.without_phrase].join(" · ")}});function jn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"",i=n.some(([l])=>l===r)?r:"";return a`
    <label class=${i?"veld gezet":"veld"}><span>${t}</span>
      <select id=${s} value=${i}
        onChange=${l=>V({[e]:l.target.value})}>
        ${!o&&a`<option value="">${Cn.all}</option>`}
        ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
      </select>
      <b class="alleen-papier">${n.find(([l])=>l===i)?.[1]}</b>
    </label>
  `}function Hl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function Ln({children:t}){if(!Z())return a`<section class="filters" aria-label=${Cn.filters}>${t}</section>`;let e=C(Vl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(Cn.filters_set,{count:e}):Cn.filters;return a`<${Hl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function co({children:t}){let e=!Z()&&$h.some(n=>z.route.query[n]);return a`
    <${Hl} look="keuzes" id="wijzig" phrase=${Cn.change} opens=${e}>${t}<${qa} /><//>
  `}function Ar(){let t=et(z.route.query),e=ft(t.plan)?.dates||ps;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=ml(z.route.query,"stand",n);return a`<${gs} legend=${Cn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Kl(){let{query:t}=z.route,e=et(t),{counted:n}=Le(ft(e.plan)).shared.choices,s=Object.entries(mh).filter(([,o])=>gu(o,et({...t,...o})));return s.length<2?null:a`
    <${bu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${gu(r,e)}
            onChange=${()=>V(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function qa(){let{query:t}=z.route,{expectations:e,with:n,without:s}=Cn.choices,o=ml(t,"verwachtingen",Object.entries({"":n,uit:s})),r=et(t).expect?"":"uit";return a`
    <${po} />
    <${Kl} />
    <${Ar} />
    <${gs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Ra({scenario:t}){let e=a`${Gt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Hl} look="blik" phrase=${e}><${qa} /><//>`}var Cn,bu,gs,Ws,uh,Ds,dh,Vl,$h,po,mh,gu,Zo,bs,rn=F(()=>{"use strict";K();rt();Et();U();Ht();W();wt();Cn=k.shared,bu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,gs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${bu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>V({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ws=({label:t=Cn.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}${z.route.query[e]?" gezet":""}`}><span>${t}</span>
    <input id=${n} type=${s} value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>V({[e]:o.target.value},!0)} />
    <b class="alleen-papier">${z.route.query[e]}</b>
  </label>
`,uh=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>V(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Cn.clear}
  </button>
`,Ds=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${jn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${uh} names=${e} />`}
  </div>
`;dh=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Vl=()=>Object.entries(z.route.query).filter(([t])=>!dh.test(t));$h=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];po=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${jn} label=${Cn.plan} name="plan" options=${t} /></div>`};mh={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},gu=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Zo=()=>et(z.route.query).strict&&a`
    <p class="zacht">
      ${Cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>V({lezing:null})}>${Cn.choices.strict_off}</button>
    </p>
  `;bs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function wu({passage:t}){let[e,n]=R("");async function s(){try{n((await ht().ask("words",{passage:t})).woorden)}catch(o){n(o.message||ku.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${ku.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Wa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function jt({id:t,date:e}){let[n,s]=Rs(t,e);return n&&a`<span class=${`chip s-${As(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Te({basis:t}){let[e,n]=ve[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${fh[e]}
    </svg>
  `:null}function ue({of:t}){let e=C(t.flatMap(pe)).map(n=>a`<li><${Ua} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function uo({of:t,look:e}){let[n,...s]=pe(t);return n?a`
    <p class=${e}>
      ${ce(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ge()&&a`<${wu} passage=${n} />`}
    </p>
  `:null}var ku,N,ct,he,fh,Da,Ua,Ha,Us,yt=F(()=>{"use strict";K();rt();U();W();qe();st();wt();It();ku=k.shared.passage;N=({id:t,text:e})=>se(t)?a`<a href=${Ie(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;ct=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),he=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;fh={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Da=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${nt("Severity",t)}</span>`,Ua=({passage:t})=>[ce(t),Ge()&&a`<${wu} passage=${t} />`];Ha=({id:t})=>[pt(t,"broader")&&[a`<${N} id=${pt(t,"broader")} />`," › "],a`<${N} id=${t} />`],Us=({id:t})=>Dt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function bh({text:t,done:e}){let n=me(),s=me();return Ve(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Wn.by_hand} ref=${n} onClose=${e}>
      <p>${Wn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Wn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Xo(t,e=Wn.copied){try{await navigator.clipboard.writeText(t),At(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Nn(a`<${bh} text=${t} done=${()=>n.remove()} />`,n)}}function Mn(t,e,n){Qc(t,e,n),At(g(Wn.downloaded,{name:t}),"gezegd")}async function wh([t,...e]){let n=t.length-(t.slice(-ss.length).join()===ss.join()?ss.length:0),s=e.every(m=>String(m[0]).length<=yh)?2:1,o=t.slice(s,n).map((m,d)=>({head:m,of:h=>String(h[s+d]??"")})),r=o.filter(({of:m})=>e.length>1&&m(e[0])&&e.every(d=>m(d)===m(e[0]))),i=(m,d)=>d.flatMap(({head:h,of:f})=>f(m)?a`<p><b>${h}</b>: ${ut(f(m))}</p>`:[]),l=o.filter(m=>!r.includes(m)),c=e.map(m=>a`<tr><td>${m.slice(0,s).join(" ")}</td><td>${i(m,l)}</td></tr>`),u=C(e.map(m=>m.slice(n).filter(Boolean).join("; "))),p=document.createElement("div"),$=r.length>0&&a`<p>${Wn.alike}</p>${i(e[0],r)}`;Nn(a`${$}<table border="1">${c}</table>${u.map(m=>a`<p>${m}</p>`)}`,p);try{let m=new Blob([p.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":m})]),At(Wn.word_copied,"gezegd")}catch{Xo([t,...e].map(m=>m.join("	")).join(`
`))}}function er(){return!y.files.length&&!ye()?null:a`
    <section class="bestanden" aria-label=${yu}>
      <h2>${yu}</h2>
      <ul>
        <${Gl} ...${hh} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Gl} label=${e} description=${n} href=${Jl(t)?.href} download=${t} />`)}
        ${ye()&&a`<${Gl} ...${gh} href="#/controleer" />`}
      </ul>
    </section>
  `}var hh,gh,yu,Wn,kh,Va,Hs,yh,Oe,oe,ss,Dn,Er,os,tr,Jl,Gl,re=F(()=>{"use strict";Pe();K();U();W();qe();st();wt();rn();yt();({summary:hh,save:gh,title:yu}=k.frame.foot.files),Wn=k.shared.export;kh=t=>k.shared.outcomes[t]?.phrase||S(t),Va=t=>t.replace(".",[...Vl().map(([,e])=>`-${vr(kh(e).split(":")[0])}`),"."].join("")),Hs=({text:t,label:e=Wn.copy})=>a`<button type="button" class="klein" onClick=${()=>Xo(t())}>${e}</button>`;yh=6,Oe=({name:t,rows:e,label:n=Wn.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>Mn(Va(t),ka(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>wh(e())}>${Wn.word}</button>
`,oe=(t,e="",n="")=>{let s=ft(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>ut(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Gt(t,s):n]},ss=Wn.heads,Dn=(t,e,n)=>[[...t.map(s=>s.label),...ss],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Er=(t,e,n,s)=>({name:`${vr(S(t))}-${e}.csv`,origin:o=>oe(n,s(o))}),os=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>ft(t(e))?.title||""}]:[],tr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>pe(e(n)).map(ce).join("; "),cell:n=>a`<${uo} of=${e(n)} />`}),Jl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Gl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Nr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${B} look="beelden" label=${t} items=${n} />`}function _u({name:t}){let e=Ql(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${Nr} label=${e?.label} tabs=${n} />`}var _h,Ql,Ka=F(()=>{"use strict";K();rt();W();_h=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ql=t=>_h.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ye(t,e,n){let s=new Map;for(let r of X({...e,plan:n.key}).matrix[t])nn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:xh[t](r),id:t==="partner"?on(r):"",cells:Tn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>lt(r.label,i.label)):o}function Ga(t){let[e,n,s]=t.split("~");return{key:e,step:n===xu?null:n,plan:s}}function Qe(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function sr(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ao);if(!l.every(eo))return()=>null;let c=p=>[rs(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(X(p).matrix[t].map(c)));return(p,$)=>{let m=rs(p,$,n.key),[d,h,f,b]=u.map(v=>vh(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:u[0].get(m)}}}var xu,xh,Tn,rs,Vs,$o,Ja,nr,vh,Un=F(()=>{"use strict";rt();U();Ht();W();st();wt();xu="alle",xh={kind:t=>H(kt(t)),form:t=>H(nt("ExploitationForm",t)),partner:t=>S(on(t)||t)},Tn=t=>[...t.steps.map(e=>e.notation),null];rs=(t,e,n)=>[t,e??xu,...I?[n]:[]].join("~"),Vs=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:rs(t,e,n)});$o=t=>`cel-${t.replaceAll("~","-")}`,Ja=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);nr=t=>[Qe(t).word,...Qe(t).lines].join(", "),vh=t=>t&&JSON.stringify([t.phrase,Qe(t).look,t.most_basis])});function Za(t,e){let n=()=>Ya(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>Sh(o,e))}function Yl({list:t,plan:e}){if(!t.length)return a`<p>${mn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Ch} ...${o} />`]);return a`
    <p class="zacht">${Qa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function or({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function jh({gap:t}){let e=[t.barrier&&Ct(t.barrier).toLowerCase(),t.kind&&kt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Da} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ws(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${mn(t.plan).title}`}
      ${se(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Zl} gap=${t} />
    </p>
  `}function Xl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=mo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${or} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ua} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Qa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ws(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Qa.who}</strong></p><${Yl} list=${t.candidates} plan=${t.plan} />`}
    <${Hs} text=${()=>Ia(t.sentence,mo(t),e,ft(t.plan))} />
  `} /></div>`}var Qa,ks,mo,ws,vu,Oh,Sh,Ya,Ch,Zl,Xa,fo=F(()=>{"use strict";Go();K();rt();U();W();st();wt();re();yt();Qa=k.shared.gaps,ks=t=>[t,...t.also],mo=t=>ce(t.evidence)?[t.evidence]:[],ws=t=>y.queries[t]?.title||t,vu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Oh=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),Sh=(t,e)=>vu(e.gewicht,[t.severity])&&(!e.tekst||Ko(Oh(t),e.tekst))&&ks(t).some(n=>vu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ya=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Ch=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ct} ids=${e} name=${Zt} />`,n&&Qa.more_work,")"]:t;Zl=({gap:t})=>a`<span class="alleen-papier">${mo(t).map(e=>a` · <${Ua} passage=${e} />`)}</span>`;Xa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${jh} gap=${t} />
  <${Xl} gap=${t} scenario=${e} />
`});function rr(t,e,n=null,s=Z()?Th:Mh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ti(l.key),turn:ec(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Lh.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:ti(t),folds:!0,more:!0,turn:ec(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function ho({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Ou).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Ou&&" …"}</span>`}
    </div>
  `}function ar({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ti(t),turn:s||ec(t)};return a`
    <section class="blok">
      ${t?a`<${ho} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${go(r)}>${o}</div>
    </section>
  `}var Lh,Su,Mh,Th,Ou,tc,ti,ec,go,q,an,Hn,Se=F(()=>{"use strict";K();rt();Et();U();W();Lh=k.shared,Su="uit",[Mh,Th,Ou]=[20,6,4],tc=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ti=t=>tc().includes(Su)||tc().includes(t),ec=(t,e=[t])=>()=>{let n=e.filter(o=>ti(o)!==(o===t)),s=tc().filter(o=>o!==Su&&!e.includes(o));V({vouw:[...s,...n].join(",")},!0)};go=t=>t.open?null:"dicht",q=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,an=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Hn=({id:t,items:e,first:n,as:s="ul"})=>rr(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${ho} part=${o} />`}
      <${s} class=${go(o)}>${o.rows}<//>
    `)});function zh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function _t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u,file:p,open:$}=n,[m,d]=R(t),h=l?nc(l,t):m,f=O=>{let _=h===O.key?`-${O.key}`:O.key;l?V({[l]:_===t?null:_},!0):d(_);let j=k.shared.table,A=_.startsWith("-")?j.descending:j.ascending;At(g(j.sorted,{column:O.label.toLowerCase(),direction:A}))},b=ba(r,i,h),w=()=>Dn(i,b,p?.origin||(()=>[])),v=rr(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${zh} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${go(O)}>
              ${O.folds&&a`<${Fh} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(_=>a`<${Bh} row=${_} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${p&&a`<p class="acties"><${Oe} name=${p.name} rows=${w} /></p>`}
  `}function zn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var nc,Bh,Fh,Jt,Bn,ys,Ue=F(()=>{"use strict";Pe();K();rt();U();W();st();wt();re();Se();yt();nc=(t,e="")=>z.route.query[t]||e;Bh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Fh=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${ho} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Jt=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),Bn=(t,e,n,s)=>({key:t,label:e,text:o=>Xt(n(o),s),cell:o=>a`<${jt} id=${n(o)} date=${s} />`}),ys=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(pe).map(ce)).join("; "),cell:n=>a`<${ue} of=${e(n)} />`})});function sc({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of Y(t,"who",e))nn(n,o,r);if(!n.size)return qn(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Us} id=${o} />`);return a`<${B} look="partners" items=${s} />`}function Ah(t){let e=x(t,"dueBy");return e&&` (${g(He.bound,{date:ut(e)})}; ${jr(x(t,"modality"))})`}function Eh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=Sn(s,e);return a`
      ${o&&`${H(o)}: `}“${x(s,"deadlineText")}”${Ah(s)}
      ${x(s,"revises")==="true"&&`, ${He.revised}`}${r&&` – ${r}`}
    `});return a`<${B} look="termijnen" items=${n} />`}function oc({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${y.lookups[s]?.description}</strong><${ue} of=${[s]} />
  `;return a`<${B} look="cijfers" items=${ni(t,e).map(n)} />`}function bo({of:t}){let e=r=>[pt(r,"barrier")&&g(He.at_step,{step:S(pt(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Kt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(He.other_status,{reading:e(r).join(", ")}):g(He.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:He.other_unsaid}),o=it(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${B} items=${o} />`}function Pr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=bt(t,"interventionKind").map(kt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ha} id=${pt(t,"barrier")} />
        ${` · ${s} · ${nt("Strength",n)} · `}
        <${Te} basis=${e} />${` ${ve[e]?.[1]||nt("Basis",e)}`}
        ${ei(t)&&a` · <strong>${ei(t)}</strong>`}
      </p>
      <p class="reden"><strong>${He.here}</strong>${x(t,"rationale")}</p>
      <${bo} of=${t} />
    </div>
  `}function ju({id:t,scenario:e,contributions:n}){let{date:s}=e,o=gn(t,s),r=x(t,"promise"),i=ao(t,s),{links:l}=X(e),c=n.length?n.map(p=>a`<${Pr} id=${p} read=${l[p]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${He.across}</strong>${x(t,"rationale")}</p>`,u=[[He.facts.deadline,i.length>0&&a`<${Eh} ids=${i} date=${s} />`],[He.facts.who,a`<${sc} id=${t} date=${s} />`],[He.facts.figures,ni(t).length>0&&a`<${oc} id=${t} date=${s} />`],[He.facts.how,c],[He.facts.where,a`<${ue} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${_e(t)} · <${jt} id=${t} date=${s} /></p>
      <${Cu} lead=${r&&He.promise} text=${r||x(t,"summary")} />
      <${Cu} lead=${He.progress} text=${x(o,"summary")} />
      ${o&&a`<${bo} of=${o} />`}
      <${zn} pairs=${u} />
    </article>
  `}var He,ni,ei,Cu,xt,bn=F(()=>{"use strict";K();U();Ht();W();Me();st();wt();It();yt();Ue();He=k.shared.work;ni=(t,e)=>Bt(t,"figure",e);ei=t=>x(t,"state")&&g(He.own_state,{state:nt("CellState",x(t,"state"))});Cu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;xt=t=>[...t].sort((e,n)=>lt(S(e),S(n)))});function _s({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ri(t,e,n){let{word:s,lines:o}=Qe(t),r=t&&[t.strict,ve[t.most_basis]?.[1],t.requested&&Vn.requested_mark];return[s,...o,...r||[],e&&oi(e,n)].filter(Boolean).join(" · ")}function Rh({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,u=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Vn.undecided}</p>`;let p=a`<a href=${Vs({column:n,barrier:null},o,z.route.query)}>${Vn.see_elsewhere}</a>`;return a`
    <p>${Qo(ft(o))}</p>
    ${r.length>0&&a`<h3>${Vn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${u&&a`<p>${Vn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Vn.elsewhere,{count:i,kind:kt(n)})} ${p}</p>`}
    ${l&&a`<h3>${Vn.who}</h3><${Yl} list=${l} plan=${o} />`}
  `}function Wh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=me(),c=me();Ve(()=>{let b=document.getElementById($o(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById($o(i)))?.focus()},[]);let{word:u,lines:p,look:$}=Qe(e),m=g(Vn.panel_note,{scenario:Gt(o,r)}),d=n&&g(Vn.changed.usual,{phrase:nr(n.usual)}),h=e.initiatives>0&&!o.strict&&H(e.strict||r.words.stands),f=e.things.map(b=>{let w=ro(b).filter(v=>e.links.includes(v));return a`<${ju} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():V({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Vn.panel,{row:t.label,step:Ct(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${oi(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Vn.requested} <${ct} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Rh} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function ir({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ga(t),i=ft(r);if(!i)return null;let l=Ye(e,n,i).find(p=>p.key===s),c=l?.cells[Tn(i).indexOf(o)];if(!c)return null;let u={row:l,cell:c,change:sr(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Wh} key=${t} ...${u} />`}var ln,Vn,Ir,Nh,rc,Ph,Ih,qh,si,oi,ko=F(()=>{"use strict";K();rt();U();W();Un();st();wt();It();fo();yt();bn();ln=k.overview.legend,Vn=k.overview;Ir=({expected:t=ln.expected,quiet:e=ln.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${ln.states.map(o=>a`
        <li><span class="staal"><${_s} bar=${[[o,1,0]]} /></span>${H(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${_s} bar=${[[ln.support_state,1,1]]} /></span>${ln.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${ln.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Nh=Object.entries(ve).map(([t,[,e]])=>a`<span class="staal"><${Te} basis=${t} /></span>${e}`),rc=()=>a`<${B} look="stalen" items=${Nh} />`,[Ph,...Ih]=ln.sample.words,qh=ln.sample.bar.map(([t,e])=>[t,Number(e),0]),si=({undecided:t})=>a`
  <aside class="legenda" aria-label=${ln.title}>
    <h2>${ln.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${_s} bar=${qh} /><strong>${Ph}</strong>
      ${Ih.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${ln.explain}</p>
    <${Ir} undecided=${t} />
    <h3>${ln.how}</h3>
    <${rc} />
    <p><span class="anders">${ln.other}</span>${ln.other_says}</p>
  </aside>
`,oi=({by:t},e)=>Le(e).overview.changed[t]});function Mu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${H(s)}`;return a`<${zn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Tu({id:t=""}){let e=Fe.reading;return a`
    <${lr} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Mu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${hs(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${y.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Uh(){let{howto:t}=k.overview,e=Object.values(ve).map(([s])=>s),n={report:I?t.reports:fs(),marks:e.join(" "),source:Fo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Hh({name:t,one:e,plan:n,open:s}){let o=i=>Bs(i)?a`<${N} id=${i} />`:i,r=me();return Ce(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Wa(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${B} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function Jh(){let t=s=>a`
    <${N} id=${pt(s,"initiative")} />${" → "}<${Ha} id=${pt(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${bo} of=${s} />
  `,e=s=>a`
    <${N} id=${pt(s,"initiative")} />${`: ${Kt(s,"status")}`}<${bo} of=${s} />
  `,n=Lu(Fn.statuses).map(e);return a`
    <${Rr} of=${Fe.weak} id="lezing" items=${Lu(Fn.weak).map(t)}
      intro=${g(Fe.weak.intro,Fn.links)} />
    <${Rr} of=${Fe.other} id="anders" items=${Fn.other.map(t)} />
    ${n.length>0&&a`<${Rr} of=${Fe.statuses} id="standen" items=${n} />`}
  `}function Qh(){let t=e=>a`
    <${N} id=${e} />: ${x(e,"summary")}<${ue} of=${[e]} />
  `;return a`<${Rr} of=${Fe.clashes} id="tegenspraak" items=${xt(Fn.clashes).map(t)} />`}function Yh(){if(!Fn.judged.length)return null;let t=e=>g(Fe.judged.line,{step:S(pt(e,"barrier")),kinds:bt(e,"interventionKind").map(kt).join(", "),state:Kt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:ut(x(e,"asOf"))});return a`<${Rr} of=${Fe.judged} id="oordelen" items=${Fn.judged.map(t)} />`}function Zh(){let t=Fe.expected.columns,e=[Jt("stap",t.step,n=>pt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(kt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${lr} of=${Fe.expected} id="verwacht" count=${Fn.expected.length}>
      <${_t} id="verwachtingen" caption=${Fe.expected.caption} rows=${Fn.expected} columns=${e} />
    <//>
  `}var qr,Fe,Dh,lr,Vh,Kh,zu,Fn,ac,Gh,Rr,Lu,Bu,Fu=F(()=>{"use strict";K();rt();Et();U();Ht();W();st();wt();ko();Se();yt();Ue();bn();qr=k.method,Fe=k.unknown,Dh=3,lr=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ar} id=${e!==void 0&&e<=Dh?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Vh=()=>V({getal:null},!0),Kh=({scenario:t})=>a`
  <${lr} of=${qr.numbers} id="getallen" close=${z.route.query.getal?Vh:null}>
    ${Be(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Yn(t,e).named).map(([n,s])=>a`<${Hh} key=${n} ...${{name:n,one:s,plan:e}} open=${z.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,zu=({route:t})=>a`
  <${mt} text=${qr.title}><p class="uitleg">${qr.intro}</p><//>
  <${Uh} />
  <div class="blok"><${si} /></div>
  <${lr} of=${qr.states} id="standen"><${Mu} list="CellState" /><//>
  <${Kh} scenario=${et(t.query)} />
  <${Tu} id=${Z()?"lezen":""} />
  <p><a href=${L("weet-niet")}>${qr.unknown}</a></p>
`,Fn=y.unknown,ac=({of:t,id:e,ids:n,more:s})=>a`
  <${lr} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${he} ids=${xt(n)} more=${s} />`}
  <//>
`,Gh=t=>a`<span class="zacht"> – ${_e(t).toLowerCase()}</span>`,Rr=({of:t,id:e,items:n,intro:s})=>a`
  <${lr} of=${t} id=${e} count=${n.length} intro=${s}><${B} items=${n} /><//>
`,Lu=t=>[...t].sort((e,n)=>lt(S(pt(e,"initiative")),S(pt(n,"initiative"))));Bu=()=>a`
  <${mt} text=${Fe.title}><p class="uitleg">${Fe.intro} ${ns}</p><//>
  <${ac} of=${Fe.unjudged} id="ongeplaatst" ids=${Fn.unjudged} more=${Gh} />
  <${Jh} />
  <${Qh} />
  <${Yh} />
  <${ac} of=${Fe.nameless} id="naamloos" ids=${Fn.nameless} />
  <${ac} of=${Fe.generic} id="verzamelnamen" ids=${Fn.generic} />
  <${Zh} />
  <${Tu} id="lezen" />
`});function wo({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=xr(!1),l=c=>{let{value:u}=c.target;i.current=!1,u!==e&&r(u)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,u])=>a`<option value=${c}>${u}</option>`)}
    <//>
  `}var xs,cr=F(()=>{"use strict";K();xs=t=>a`<label class="veld"><span>${t.label}</span><${wo} ...${t} /></label>`});function Eu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${he} ids=${xt(l)} /></details>`,[s,o]=t.map(i=>C(yo(i).filter(e).flatMap(hn))),r=s.filter(i=>o.includes(i));return[n(g(cn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=yo(t[1-l]).flatMap(hn),u=[s,o][l].filter(p=>!c.includes(p));return n(g(cn.only_in,{plan:i.title,count:u.length}),u)})]}function Nu(t,e){let n=[...ds("Publication")].filter(s=>Pt(s,e.key));return xt(ic(t)).map(s=>({id:s,found:mu(s,[...yo(e),...n])}))}function Pu(t,e){let n=hn(e);return hn(t).filter(s=>n.includes(s))}function tg({ids:t,of:e}){let n=o=>{let r=Pu(o,e).map(S);return r.length>0&&a` <span class="zacht">(${g(cn.also_with,{partners:Q(r)})})</span>`};if(!t.length)return null;let s=M(k.measures.count,t.length);return a`<details><summary>${s}</summary><${he} ids=${t} more=${n} /></details>`}function Iu({rows:t,plan:e,other:n,who:s=""}){let o=d=>Y(d,"who").flatMap(({from:h,phrase:f=""})=>h===s?[f]:[]),r=d=>[Q(C(o(d))),...Fs(d)].filter(Boolean),i=({id:d})=>a`<p class="zacht">${r(d).join("; ")}</p>`,l=d=>{let h=bl(d),f=yo(n).filter(w=>bl(w).some(v=>h.includes(v))),b=new Map(f.map(w=>[w,Pu(w,d).length]));return xt(f).sort((w,v)=>(b.get(v)||0)-(b.get(w)||0))},c=({id:d,shared:h})=>{let f=hn(d).map(S);return g(h.every(b=>f.includes(b))?cn.found_who:cn.found,{shared:h.join(", ")})},u=({found:d})=>d.map(h=>[S(h.id),Xt(h.id),...Au(h.id),c(h)].filter(Boolean).join("; ")).join(" | ")||cn.none,p=d=>a`
    <${N} id=${d.id} /> <${jt} id=${d.id} />
    <p class="zacht">${[...Au(d.id),c(d)].join("; ")}</p>
  `,$=[{...Jt("actie",e.title,({id:d})=>d,S,i),text:({id:d})=>[S(d),...r(d)].join("; ")},{key:"lijkt",label:`${n.title}, ${Pn(n.date,n)}`,sort:!1,text:u,cell:({found:d})=>d.length?a`<${B} items=${d.map(p)} />`:cn.none},{key:"vak",label:cn.same_cell,sort:!1,text:({id:d})=>l(d).map(S).join("; "),cell:({id:d})=>a`<${tg} ids=${l(d)} of=${d} />`}],m={name:"lijkt-op.csv",origin:()=>oe(null)};return a`
    <p class="zacht">${cn.note}</p>
    <${_t} id=${`lijkt-${e.key}`} caption=${cn.title} rows=${t} columns=${$} file=${m}
      hideCaption />
  `}function eg({plan:t,other:e}){let[n,s]=R(""),o=xt(C(yo(t).flatMap(hn))).map(c=>[c,S(c)]),r=n?Nu(e,t):[],i=c=>r.flatMap(({id:u,found:p})=>p.filter($=>$.id===c).map(({shared:$})=>({id:u,shared:$}))),l=xt(yo(t).filter(c=>n&&hn(c).includes(n)));return a`
    <${xs} label=${cn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${Iu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e}
      who=${n} />`}
  `}function qu({plans:t}){let[e,n]=[...t].sort((r,i)=>ic(r).length-ic(i).length),s=()=>a`<${Iu} rows=${Nu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${eg} plan=${n} other=${e} />`;return a`
    <${or} summary=${g(cn.summary,{plan:e.title})} inside=${s} />
    <${or} summary=${g(cn.reverse,{other:e.title})} inside=${o} />
  `}var cn,yo,ic,Xh,Au,Ru=F(()=>{"use strict";K();U();W();Me();lo();st();wt();It();re();fo();yt();cr();Ue();bn();cn=k.compare.alike,yo=({key:t})=>sn.filter(e=>Pt(e,t)),ic=t=>yo(t).filter(e=>Vt(e,"Measure"));Xh=t=>it(t,"seeAlso").filter(e=>Vt(t,"Agreement")&&Vt(e,"Agreement")).map(e=>g(cn.see,{name:S(e),stand:Xt(e)})),Au=t=>{let e=xe(t)?qo(t):y.lookups[t]?.description;return[...Xh(t),...Fs(t),e].filter(Boolean)}});function ng(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function sg(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=pc(s,o,.8);return n}function rg(t,e){return[...t.querySelectorAll(og)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ai(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return ag(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(lc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Wu[s.tagName](i,s),...c,dash:u,opacity:p}]})}function ag(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=_o(" ",$,p.fontWeight)),!u.trim())return[];i=!0;let m=ai(new DOMMatrix(e).translate(l,o));return l+=_o(u.trim(),$,p.fontWeight),[{at:m,text:u.trim(),size:$,weight:p.fontWeight,fill:p.fill}]})}function _o(t,e,n){return cc.font=`${n} ${e}px ${ii}`,cc.measureText(t).width}function ig(t,e,n){let{width:s,height:o}=e,r=ai(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?pc(s/2,o/2,s/2-1):Wr(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;lc(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:ng(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:sg(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Wr(0,o/2-1,s,2),fill:p[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Wr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Wr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&lc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function lg(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${u}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:u})}_o("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=cc.measureText("x");return i.map(({on:u,text:p})=>{let $=p;for(;$&&u.left+_o($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==p&&($=`${$.slice(0,-1).trim()}…`);let m=ai(e.translate(u.left,u.top+u.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Du(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return rg(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?lg(p,l,c):p instanceof Element?Du(p,l,c):[]);return o.style.transform="",[...ig(s,i,l),...u]}function uc(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Du(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*_o(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ai,lc,Wr,pc,Wu,og,cc,ii,Uu=F(()=>{"use strict";ai=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),lc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Wr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,pc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Wu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>pc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Wr(t("x"),t("y"),t("width"),t("height"))},og=[...Object.keys(Wu),"text"].join();cc=document.createElement("canvas").getContext("2d"),ii=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function dc(t,e,n,s,o,r){let i=Lp(t,u=>_o(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,vs,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Gu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[hs(ft(e?.plan)),e&&Gt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let u=uc(c);c.classList.remove("heel");let p=Math.max(u.width,pg),$=dc(t,22,650,cg,p,vs),m=dc(`${l}. ${ns} ${o}`.trim(),13,400,Hu,p,$.below+2),d=m.below+16,[h,f,b]=[vs,d+u.height+24,0],w=[...document.querySelectorAll(s)].map(uc).flatMap(j=>{h>vs&&h+j.width>vs+p&&([h,f,b]=[vs,f+b+6,0]);let A=Ku(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),A}),v=g(Dr.foot,{version:r,content:(i||"").slice(0,12)}),O=dc(v,13,400,Hu,p,f+b+16),_=[...$.shapes,...m.shapes,...Ku(u.shapes,vs,d),...w,...O.shapes];return{title:`${t} ${l}. ${ns}`,width:p+2*vs,height:O.below+vs,shapes:_}}function dg(t){let{title:e,width:n,height:s,shapes:o}=Gu(t),r=(c,u,p,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",u));for(let[d,h]of Object.entries(p))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ii,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,_,j,A,P,T]=c,E=O===1&&!_&&!j&&A===1?`translate(${P} ${T})`:`matrix(${c.join(" ")})`;u===void 0?r(l,"path",{d:p,transform:E,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:E,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},u)}Mn(Va(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function $g(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Gu(t),o=document.createElement("canvas"),r=Math.min(ug,Vu/e,Vu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${ii}`,u!==void 0&&i.fillText(u,0,0);let O=new Path2D(p);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Va(`${t.name}.png`);o.toBlob(c=>c?Mn(l,c,"image/png"):At(g(Dr.too_large,{name:l})),"image/png")}var Dr,cg,Hu,vs,pg,ug,Vu,Ku,pn,Ks=F(()=>{"use strict";Pe();K();U();W();wt();re();Uu();Dr=k.shared.export,[cg,Hu]=["#16212B","#46525D"],[vs,pg,ug,Vu]=[28,720,2,12e3],Ku=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));pn=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>dg(t)}>${Dr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>$g(t)}>${Dr.png}</button>
  </span>
  <span class="breder zacht">${Dr.wider}</span>
`});function Ju({rows:t,unit:e,end:n}){let s=n?de.right:de.left-de.box,o=n?de.right+de.box+12:de.left-de.box-12;return t.map(({state:r,count:i,y:l})=>{let c=de.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${de.box} height=${u} />
        <text x=${o} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Gs(r)}
        </text>
      </g>
    `})}function mg({band:t,unit:e}){let n=t.count*e,s=de.top+t.y1*e+n/2,o=de.top+t.y2*e+n/2,r=(de.left+de.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${de.left} ${s} C${r} ${s} ${r} ${o} ${de.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Qu(t)}</title></path>
  `}function fg({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Gs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Gs(o)}</h3><${B} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${xo.listed}</p>
  </div>`}function Yu({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${fg} flow=${t} />`;let o=de.height/t.height,r=t.bands.map(Qu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${xo.title}>
      <svg viewBox=${`0 0 ${de.width} ${de.height+de.top+14}`} role="img"
        aria-label=${g(xo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${de.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${de.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${mg} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Ju} rows=${t.left} unit=${o} />
        <${Ju} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${xo.caption}</figcaption>
      <p class="acties"><${pn} name="overgang" title=${`${xo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var xo,de,Gs,Qu,Zu=F(()=>{"use strict";K();Et();U();W();st();Ks();xo=k.compare.flow,de={width:960,height:430,top:40,left:230,right:640,box:16},Gs=t=>t?H(nt("CellState",t)):xo.fresh,Qu=({count:t,from:e,to:n})=>M(xo.band,t,{from:Gs(e),to:Gs(n)})});function gg(t){let e=as[as.length-1],n=y.plans.map(c=>as.findLast(u=>u.plan===c)||e),[s,o]=I?n:[as[0],e],r=as.slice(0,-1).find(c=>c.key===t.van)||s,i=as.slice(as.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function bg({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Ur(t)?null:rs(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===we?null:n}),l=c=>a` <${jt} ...${{id:c,date:n}} /> <${sc} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${he} ids=${xt(t.work[o])} more=${l} />
    </div>
  `}function kg({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Ie(o)}>${J.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${ho} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${q} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${rr("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${B} look=${go(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function wg({found:t,one:e,other:n,mode:s,counted:o}){let r={of:_=>Ur(_)?_.whose:_.other_barrier||_.barrier||"",titles:[...On,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:_})=>_,titles:Object.entries(J.whose).map(([_,j])=>[_,g(j,l)])},u=_=>_.map(Yo).join(", "),p=_=>H(kt(_.kind)),$=_=>C([_.barrier,_.other_barrier].map(Ct)).join(" / "),m=_=>p(_)+(s==="plans"&&!Ur(_)?` (${$(_)})`:""),d=[{key:"stap",label:J.columns.step,text:$},{key:"soort",label:J.columns.kind,text:p},{key:"een",label:e.label,text:_=>H(_.states[0])},{key:"ander",label:n.label,text:_=>H(_.states[1])},{key:"weg",label:g(J.left[s],l),sort:!1,text:_=>u(_.left)},{key:"erbij",label:g(J.joined[s],l),sort:!1,text:_=>u(_.joined)}],h=i.flatMap(({label:_,date:j},A)=>{let P=T=>`${S(T)} (${Xt(T,j)})`;return[{key:"wie",label:g(J.who,{label:_}),text:T=>u(T.who[A])},{key:"wat",label:g(J.work,{label:_}),text:({work:T})=>xt(T[A]).map(P).join("; ")}]}),f=_=>a`
    ${_.sentence}
    <${an} title=${[J.see_both,a`<span class="sr"> ${kt(_.kind)}, ${$(_)}</span>`]}>
      <div class="standen">${i.map((j,A)=>a`<${bg} ...${{change:_,side:j,at:A}} />`)}</div>
    <//>
  `,b=_=>a`
    <${ho} part=${_} level=${3} names=${_.rows.map(m)}
      count=${_.rows.some(Ur)?"":M(J.differ,_.rows.length)} />
  `,w=()=>Dn([...d,...h],t.changes,()=>oe(null,"",o)),v=a`
    <${an} title=${J.as_table}>
      <${_t} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${Oe} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${rr("verschillen",t.changes,s==="plans"?c:r).map(_=>a`
        ${_.folds&&b(_)}
        ${J.elsewhere[_.key]&&a`<p class="zacht">${g(J.elsewhere[_.key],l)}</p>`}
        <${B} look=${go(_)} items=${_.rows.map(f)} />
      `)}
    ${t.notes.map(_=>a`<p class="zacht">${_}</p>`)}
    ${t.changes.length>0&&v}
  `}function yg({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=p=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===p)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Gs(p)},...e.right.map(({state:p})=>({key:p,label:Gs(p),sort:!1,text:l(p)}))],u=g(J.counts_table,{before:n.label,after:s.label});return a`
    <${q} title=${J.counted}>
      <p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Yu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(J.heads,r.length,{names:Q(r.map(Zt))})}</p>`}
      <${an} title=${J.flow.table}>
        <${_t} id="overgang" caption=${u} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function _g(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:u})=>!e||[c,u].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function xg({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=b=>i.has(b)?"":Xt(b,e.date),c=b=>i.has(b)?a`<span class="zacht">${J.not_yet}</span>`:a`<${jt} id=${b} date=${e.date} />`,u=b=>{let[w,v]=[e.date,n.date].map(P=>Y(b,"who",P)),O=C(w.map(({from:P})=>P)),_=P=>C(v.flatMap(({from:T,phrase:E=""})=>T===P?[E]:[])).join("; "),j=C(v.map(({from:P})=>P)).filter(P=>!O.includes(P)),A=Q(j.map(P=>`${S(P)} (${_(P)})`));return[Q(O.map(S)),A&&g(J.who_joined,{names:A})].filter(Boolean).join("; ")},p=[Jt("actie",J.action,b=>b),{key:"wat",label:J.what,text:_e},{key:"plan",label:e.label,text:l,cell:c},Bn("nu",n.label,b=>b,n.date)],$=[{key:"wie",label:J.whoever,sort:!1,text:u}],{stap:m,hoofdstuk:d}=z.route.query,h=()=>Dn([...p,...$],r,()=>oe(null,e.plan.key,o)),f=()=>V({alles:s?"nee":"ja"});return a`
    <${q} look=${null} title=${g(s?J.all:J.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${f}>${J.show_all}</button>
        <${Oe} name="vergelijk.csv" rows=${h} />
      </div>
      <${_t} id="vergelijk" caption=${J.actions_table} rows=${r}
        columns=${m||d?[...p,...$]:p} urlKey="sorteer" sort="actie" />
    <//>
  `}function td({route:t}){if(as.length<2)return a`<${mt} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:s}=gg(t.query),o=et(t.query),r=Ul(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=fn.some(G=>G.notation===t.query.stap)?t.query.stap:"",u=l.actions&&In.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=G=>(!c||Xn(G).includes(c))&&(!u||y.works[G]?.chapters?.includes(u)),$=_g(l,c,p),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(G=>!Ur(G)),f=h.filter(({whose:G})=>!G.endsWith("-open")).length,b=c&&u?null:m?.flows[c||u],w=(t.query.alles||u&&"ja")==="ja",v=sn.filter(G=>Pt(G,e.plan.key)&&y.works[G]?.container&&p(G)),O=m?"dates":"plans",_=sn.filter(G=>d.some(({key:Yt})=>Pt(G,Yt))&&p(G)),j=fn.some(({id:G,notation:Yt})=>Yt===c&&ya(o).has(G)),A=c&&!u&&!_.length&&!j,P=g(J.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),T=a`
    <${jn} label=${J.first} name="van" chosen=${e.key} options=${Xu(as.slice(0,-1))} />
    <${jn} label=${J.second} name="met" chosen=${n.key} options=${Xu(s)} />
  `,E=a`
    <${q} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
      <${wg} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,Lt=a`<${q} title=${J.alike.title}><${qu} plans=${d} /><//>`,tt=a`
    <${q} title=${J.alike.partners} note=${J.alike.partners_note}><${Eu} plans=${d} here=${p} /><//>
  `;return a`
    <${mt} text=${J.heading[O]} title=${J.title}><p class="uitleg">${P} ${ns}</p><//>
    <${Ln}>
      <${Kl} />
      <div class="velden">
        ${as.length>2&&T}
        <${jn} label=${J.columns.step} name="stap" options=${On} />
        ${m&&a`<${jn} label=${hg} name="hoofdstuk" options=${so} />`}
      </div>
    <//>
    ${A&&a`<p><strong>${J.no_work}</strong></p>`}
    ${m&&b&&a`<${yg} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${kg} rows=${$.statements} />`}
    ${m&&a`<p class="zacht">${J.content} ${u&&a`<${N} id=${u} />`}</p>`}
    ${!m&&Lt}
    ${!u&&E}
    ${m?a`<${xg} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:tt}
    <${je} text=${M(J.shown,f)} />
  `}var J,hg,as,Ur,Xu,ed=F(()=>{"use strict";K();rt();Et();U();Ht();W();Me();Un();st();wt();It();Ru();rn();re();Se();yt();Zu();Ue();bn();J=k.compare,hg=k.measures.fields.chapter,as=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(J.side,{plan:t.title,label:n}):H(n)}))),Ur=({whose:t})=>t==="apart",Xu=t=>t.map(e=>[e.key,e.label])});function Og({row:t,cell:e,change:n,step:s,plan:o}){let r=ri(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=rs(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${$o(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>V({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:Ct(s)})}${r}</span>
        <${nd} cell=${e} />
      </button>
    </td>
  `}function sd({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?te.undecided:te.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Cg({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(te.caption,{scenario:Gt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${te.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Sg} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Dt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Og} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${sd} as="td" rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Lg({plan:t,scenario:e,rows:n}){let{links:s}=X(e);return t.steps.map(({id:o},r)=>{let i=n.filter(p=>p.cells[r]).map(({id:p})=>S(p)),l=p=>[p,pt(p,"broader")].includes(o),c=p=>ro(p).some($=>$ in s&&l(pt($,"barrier"))),u=sn.filter(p=>Pt(p,t.key)&&c(p)).flatMap(oo);return e.date<t.date?"":Q(C(u).filter(p=>!i.includes(p)))})}function Fg({plan:t,scenario:e,reach:n}){let s=Ye("partner",e,t),o=sr("partner",e,t),r=Lg({plan:t,scenario:e,rows:s}),i=r.flatMap((l,c)=>l?[a`<span><strong>${t.steps[c].label}:</strong> ${l}.</span>`]:[]);return!n.partners&&n.columns.some(l=>l.undecided)?a`<${bs} plan=${t} /><p>${te.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${bs} plan=${t} />
    <p>${Yn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${te.in_text}</a>. ${te.plus}
      ${i.length>0&&a`<span class="ruim"> ${te.headed.hint}</span>`}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Cg} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${pn} name=${`dekking-${t.key}`} title=${te.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${zg} ...${{plan:t,reach:n,rows:s,changes:o,headed:r}} />
        ${i.length>0&&Mg}
        <${B} look="ruim" items=${i} />
        <div class="hoofdstuk"><h2>${te.alike.title}</h2><p>${te.alike.note}</p></div>
        <${B} look="zelfde" items=${n.alike.map(l=>a`<strong>${l.steps}</strong> ${l.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Bg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${te.nothing}</p>`}function od({route:t}){let e=et(t.query),{reach:n}=X(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${mt} text=${te.heading} title=${te.title} />
      <p class="zacht">${Gt(e)}</p>
      <${co} />
    </div>
    ${Be(e).map(o=>a`
        <${Fg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ir} address=${s} by="partner" scenario=${e} />`}
    <${je} text=${s?"":g(te.shown,{scenario:Gt(e)})} />
  `}var te,vg,nd,$c,Sg,jg,Mg,Tg,zg,Bg,rd=F(()=>{"use strict";K();rt();Et();U();Ht();W();Un();st();wt();It();ko();rn();Ks();yt();te=k.coverage,vg=5,nd=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Te} basis=${t.most_basis} />
    <${_s} bar=${t.bar} most=${vg} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;$c=t=>!t.acting&&!t.undecided,Sg=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${$c(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ie(t.id)}>${t.label}</a>
    <span class=${$c(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;jg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Dt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...z.route.query,cel:rs(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${Qe(e).word}${n&&`, ${oi(n,o)}`}</span>
    <${nd} cell=${e} />
  </a>
`;Mg=a`<div class="hoofdstuk ruim"><h2>${te.headed.title}</h2><p>${te.headed.note}</p></div>`,Tg=({title:t,text:e})=>a`<details><summary>${t}</summary><p>${e}</p></details>`,zg=({plan:t,reach:e,rows:n,changes:s,headed:o})=>a`
  <div class="perstap">
    ${e.columns.map((r,i)=>{let l=n.filter(u=>u.cells[i]).map(u=>a`<${jg} row=${u} cell=${u.cells[i]} change=${s(u.key,r.step)}
            step=${r.step} plan=${t} />`),c=o[i];return a`
        <section key=${r.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${$c(r)?"nummer leeg":"nummer"} aria-hidden="true">${i+1}</span>
            <a href=${Ie(t.steps[i].id)}>${Ct(r.step)}</a>: ${r.phrase}
          <//>
          ${l.length>0&&a`<${B} items=${l} />`}
          ${!r.acting&&a`<${sd} as="p" column=${r} />`}
          ${c&&a`<${Tg} title=${te.headed.title} text=${g(te.headed.here,{names:c})} />`}
        </section>
      `})}
  </div>
`,Bg=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${te.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${te.about}</p>
    <${Ir} expected=${te.expected} quiet=${te.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${rc} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function li(t,e){let n=Hr(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...it(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function id(t,e){let[n,s]=t.map(i=>Hr(e).filter(l=>l.from.includes(i)&&!l.between.length)),o=i=>i.flatMap(({to:l})=>l).filter(l=>!t.includes(l)),r=o(n).filter(i=>o(s).includes(i));return C([...n,...s].filter(({to:i})=>i.some(l=>r.includes(l))).map(({id:i})=>i))}function ld(t,e){let{columns:n=[]}=X(t).reach.find(c=>c.plan===e.key)||{},s=Ye("kind",t,e),o=Ye("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap(($,m)=>p[m]?[m]:[]),basis:$=>p[$]?.most_basis||""})).sort((c,u)=>Do(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>lt(i(c),i(u)));return{stops:r,several:l}}var Hr,ad,mc,vo=F(()=>{"use strict";U();Ht();W();io();Me();Un();st();Hr=({date:t,plan:e})=>ds("InformationFlow").filter(n=>no(n,t)&&Pt(n,e)).map(n=>{let s=it(n,"between"),o=r=>[...it(n,r),...s].sort(Do);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>lt(x(n.id,"content"),x(s.id,"content")));ad=([t,e],n)=>Hr(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]);mc=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Pg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,u]=l.sort((O,_)=>O.left-_.left);if(!c||!u)return{tie:i,d:"",x:0,y:0};let p=c.right-n.left,$=(c.top+c.bottom)/2-n.top,m=u.left-n.left,d=(u.top+u.bottom)/2-n.top,h=(p+m)/2,f=`M${p} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=Ng.map(O=>{let[_,j,A,P]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:_*p+(j+A)*h+P*m,y:(_+j)*$+(A+P)*d}}),v=b.find(O=>r.every(_=>Math.max(Math.abs(_.x-O.x),Math.abs(_.y-O.y))>Eg))||b[0];return i.number!==void 0&&r.push(v),v})}function Ig(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function pr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=me(),[c,u]=R([]);Ve(()=>{let f=()=>u(Pg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let p=e.flat(),$=p.some(f=>f.id===s)?s:p[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Ag.includes(f.key))return i(f.key,b);let w=Ig(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var Ag,Eg,Ng,ci=F(()=>{"use strict";K();Ag=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Eg=28,Ng=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ur({label:t,id:e,thing:n,pick:s,among:o=Bs}){let[r,i]=R(!1),l=()=>xt([...$n.keys()].filter(f=>se(f)&&o(f))),c=Ke(()=>r?l():[],[r]),[u,p]=R(null),$=f=>{let b=Nt(f.trim()),w=_=>[S(_),Zt(_),...bt(_,"altLabel")].map(Nt),v=_=>Zn(_)?w(_):w(_).slice(0,2),O=c.find(_=>S(_)===f)||c.find(_=>v(_).includes(b));return O?[O]:c.filter(_=>b&&w(_).some(j=>j.includes(b)))};Ce(()=>p(null),[n]);let{route:m}=z,d=f=>{if(z.route!==m)return;let[b,...w]=$(f.target.value);p(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=u?$(u).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${u??(Bs(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${u&&a`<small role="status">${h?g(cd.meant,{names:h}):cd.unknown_thing}</small>`}
    </label>
  `}var cd,pi=F(()=>{"use strict";K();rt();U();W();st();bn();cd=k.explore});function Rg({count:t,...e}){let n=dd(Uo(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(dt.only,{names:ud(n)})}`;return a`<p role="status"><strong>${t?M(dt.none_but,t):dt.none}</strong>${s}</p>`}function Wg({from:t,to:e,scenario:n}){let s=Dp([t,e],n).map($=>$.label),o=Up([t,e],n),r=ad([t,e],n),i=id([t,e],n),l=$=>Y($,"who",n.date).map(m=>m.to),c=l(t).some($=>l(e).includes($)&&Vt($,"Agreement")),u=[t,e].every(Zn)?[!r.length&&dt.silent.flow,!c&&dt.silent.agreement]:[],p=Q(u.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(dt.shared,{steps:Q(s)})}</p>`}
    ${r.length>0&&a`<p>${dt.flows} <${ct} ids=${r} />.</p>`}
    ${i.length>0&&a`<p>${dt.same_receiver} <${ct} ids=${i} />.</p>`}
    ${p&&a`<p>${g(dt.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${dt.bodies} <${ct} ids=${o} />.</p>`}
  `}function fc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Bt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Pt(p,n)),[i,l]=o?dt.headed:dt.heads,c=(o?[s,o]:[]).map((p,$)=>{let d=p.filter(f=>!r.includes(f)&&Pt(f,n)).flatMap(f=>Bt(f,"inChapter")).filter(f=>Je(f).includes(t[1-$])&&!Je(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(dt.within,h)} <${ct} ids=${d} />.</p>`}),u=[r.length>0&&a`<p>${i} <${ct} ids=${r} />.</p>`,...c].filter(Boolean);return a`${u}${l&&u.length>0&&a`<p>${l}</p>`}`}function Dg({from:t,to:e,scenario:n,collective:s}){let o=Ke(()=>Ma(t,e,n,s),[t,e,s,n]),r=o.length>Mr?g(dt.longer.first,{count:Mr}):M(dt.longer.all,o.length),i=o.slice(0,Mr).map(l=>a`<${ct} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${B} as="ol" look="wegen" id="langere" items=${i} />`}function $d(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?H(n(r)):n(r));return a`
    <${N} id=${e} />${I&&` (${St(e)?.title})`} <${jt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ue} of=${t.flatMap(o=>o.of)} />
  `}function Ug({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=dd(t,e),i=Ke(()=>{let f=w=>[xe(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>xe(f[0])),c=r.length?Uo(n,s,o):t,u=c?.length===t.length?c.count:0,p=ud(r),$=M(dt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>V({van:null,naar:null,uit:f,kies:f}),h=a`
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
    ${!Z()&&h}
    <h2>${dt.sentences}</h2>
    <${B} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>$d(f))} />
  `}function md({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>pd(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Wp(n,s,e):[],{length:u}=c,p=[n,s,o,e.key,e.plan],$=Ke(()=>l?Uo(n,s,e,o):null,p),m=(w,v,O)=>a`
    <${ur} label=${v} id=${w} thing=${O} among=${pd}
      pick=${_=>V({[w]:_})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>V({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${Ug} ...${i} found=${$} />`:l&&a`<${Rg} ...${i} count=${u} />`,f=c.flat().some(w=>w.name==="expected"),b=u>0&&a`
    <h3>${dt.together}</h3>
    ${f&&a`<p class="zacht">${dt.expecting}</p>`}
    <${B} look="wegen" items=${c.map($d)} />
  `;return a`
    <section aria-label=${dt.heading}>
      <h2>${dt.heading}</h2>
      <div class="velden">
        ${m("van",dt.from,n)} ${m("naar",dt.to,s)}
        ${d("verzamel",o,dt.collective)}
        ${l&&a`<button type="button" onClick=${()=>V({van:s,naar:n})}>${dt.swap}</button>`}
        ${l&&$&&d("langer",r,dt.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${dt.back}</a></p>
      ${!(n&&s)&&a`<p>${dt.choose}</p>`} ${n&&n===s&&a`<p>${dt.same}</p>`}
      ${l&&a`<${fc} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${Wg} ...${i} />`}
      ${$&&$.layers.length>qg?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${Dg} ...${i} collective=${o} />`}
    </section>
  `}var dt,pd,qg,ud,dd,fd=F(()=>{"use strict";K();rt();Et();U();W();io();vo();Me();st();It();ci();Ks();yt();pi();dt=k.explore.path,pd=t=>se(t)&&(Zn(t)||xe(t)),qg=3,ud=t=>Q(t.map(S)),dd=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function wd(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):V({uit:t,kies:t,weg:null}),"+":()=>!o&&La(t,e,s)&&V({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&V({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||V({weg:[...ui(r),t].join(","),kies:null}),p:()=>o?i({van:t}):V({van:t}),Escape:()=>V({kies:null})}}function Vg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=wd(t,e),l=La(t,n,o),c=(u,p)=>a`<button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ie(t)}>${vt.actions.page}</a>
      ${s.join()!==t&&c("f",vt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(vt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",vt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",vt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",vt.actions.path)}
    </p>
  `}function yd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${vt.panel.label}><p class="zacht">${vt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=xe(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${uo} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:u,of:p,basis:$})=>{let m=n===c?u:c,d=x(p,"rationale");return a`
      ${m===Ns?vt.no_step:a`<${N} id=${m} />`}${" "}<${Te} basis=${$} />
      ${d&&a`<span class="zacht"> ${vt.panel.reason} ${d}</span>`}
      ${p!==c&&a`<${uo} of=${p} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${vt.panel.label}>
      <h2>${Os(n)}</h2>
      ${xe(n)&&a`<p>${Xt(n,t.scenario.date)}</p>`}
      ${Dt(n)&&a`<p class="zacht">${vt.panel.collective}</p>`}
      ${n!==Ns&&a`<${Vg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?vt.panel.who:vt.panel.what}</h3>`}
      <${B} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?vt.panel.step:vt.panel.what}</h3>`}
      <${B} look="buren" items=${o.map(l)} />
    </section>
  `}function _d({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ke(()=>{let p=d=>`wie${Dt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:La(d,t,s);return{columns:[t.who.map(d=>({id:d,text:Os(d),look:p(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:Os(d),look:`wat${$(d)}`,more:[bd(As(d,s.date)),a` <small>${Kt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:Os(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:hd(f,h)}))]}},[t]),l=p=>V({kies:p===n?null:p}),c=(p,$)=>$!==Ns&&wd($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=g(vt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${pr} heads=${vt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&gd("r-beoogd-ondertekenaar",vt.intended)}
      <li class="zacht">${vt.to_step}</li>
      ${Object.entries(ve).map(([p,[,$]])=>gd(hd(p),$))}
      ${Object.entries(y.codes.CellState).filter(([p])=>t.what.some($=>As($,s.date)===p)).map(([p,{label:$}])=>a`<li>${bd(p)}${H($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${vt.keys}</p>
  `}function xd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Ps(d,n,s).length?vt.list.away:Rn(d),c=[{key:"wie",label:vt.list.who,text:({who:d,work:h})=>d?Os(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Us} id=${d} />`:l(h)},{key:"rol",label:vt.list.role,text:d=>d.role},Jt("wat",vt.list.what,d=>d.work),{key:"stap",label:vt.list.step,text:d=>i(d.work).map(Os).join(", ")},Bn("stand",vt.list.status,d=>d.work,n.date),ys(vt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${M(vt.list.caption,r.length)}${s?"":`. ${vt.list.only}`}`;return a`<${_t} id="verkenlijst" ...${{caption:p,rows:r,columns:c,about:u,file:{name:"verken.csv",origin:d=>oe(n,St(d.work)?.key)}}} />`}var vt,ui,Hg,kd,Os,Kg,hd,gd,bd,vd=F(()=>{"use strict";K();rt();U();W();io();st();wt();It();ci();re();yt();Ue();vt=k.explore,ui=t=>(t||"").split(",").filter(se),Hg=t=>In.find(e=>[x(e,"identifier"),e].includes(t)),kd=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ui(t||Sa(e)?.id||on(n)||Hg(s)),Os=t=>t===Ns?vt.no_step:S(t);Kg={"●":"l-heel","◐":"l-lang","○":"l-punt"},hd=(t,e)=>e===Ns?"l-geen":Kg[ve[t]?.[0]]||"l-heel",gd=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,bd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Sd({rows:t,chosen:e,state:n}){let s=Ke(()=>{let i=p=>p.length?p:[""],l=p=>C(t.flatMap($=>i($[p]))).sort(($,m)=>+!$-+!m).map($=>({id:`${p} ${$}`,text:$?S($):Ze.unnamed,look:`wie${$&&!Dt($)?"":" verzamel"}`})),c=t.flatMap(p=>{let $=p.between.length?"l-punt":"l-heel";return[...i(p.from).map(m=>({from:`from ${m}`,to:p.id,look:$})),...i(p.to).map(m=>({from:p.id,to:`to ${m}`,look:$}))]}),u=t.map(p=>({id:p.id,text:hc(p.id),look:"wat",more:Gg(p)}));return{columns:[l("from"),u,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>V({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ze.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${pr} heads=${Ze.columns} ...${s} chosen=${e} label=${g(Ze.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&V({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Cd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Qg} row=${c} />: <${N} id=${c.id} text=${hc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${uo} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${B} look="buren" items=${i.map(l)} />
    </section>
  `}function $i({rows:t,scenario:e,state:n}){let s=[Od("from",Ze.list.from),Od("to",Ze.list.to),Jt("inhoud",Ze.list.what,o=>o.id,hc),{key:"staat",label:Ze.list.state,text:o=>Kt(o.id,"flowState")},{key:"sindsdien",label:Ze.list.since,text:o=>Kt(o.id,"followUp")},ys(k.explore.list.where,o=>[o.id])];return a`
    <${_t} id="stromenlijst" caption=${g(Ze.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>oe(e)}} />
  `}var Ze,hc,Gg,Jg,di,Qg,Od,gc=F(()=>{"use strict";K();rt();U();W();vo();st();It();ci();re();yt();Ue();Ze=k.explore.flows,hc=t=>`${x(t,"content")}${pt(t,"between")&&` (${Ze.among})`}`,Gg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ze.since,{phrase:Kt(t,"followUp")})}</small>`,Jg=t=>t.map(e=>S(e)).join(", ")||Ze.unnamed,di=({ids:t})=>t.length?a`<${ct} ids=${t} />`:a`<span class="zacht">${Ze.unnamed}</span>`,Qg=({row:t})=>t.between.length?a`${Ze.between} <${di} ids=${t.from} />`:a`<${di} ids=${t.from} /> → <${di} ids=${t.to} />`;Od=(t,e)=>({key:t,label:e,text:n=>Jg(n[t]),cell:n=>a`<${di} ids=${n[t]} />`})});function mi({of:t,at:e}){let n=t.map(s=>a`<${Te} basis=${s.basis(e)} /><${Md} one=${s} />`);return a`<${B} look="wiehier" items=${n} />`}function Zg({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Xg({of:t,at:e}){if(t.length<=Yg)return a`<${mi} of=${t} at=${e} />`;let n=r=>Kt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>lt(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Zg} text=${`${n(r[0])} (${r.length})`}><${mi} of=${r} at=${e} /><//>`)}
    <${mi} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function jd({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Vs({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${is.silent}:</p>`}
    <${B} look="stilte" label=${is.silent} items=${o} />
  `}function Ld({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?is.undecided:s?is.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Td({plan:t,scenario:e}){let{stops:n,several:s}=ld(e,t),o=`route-${t.key}`,r=(u,p)=>a`<${mi} of=${u.all} at=${p} />`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((u,p)=>a`
            <section>
              <${Ld} stop=${u} place=${p+1} />
              <${jd} stop=${u} plan=${t} />
              ${u.all.length>0&&a`<details><summary>${is.open}</summary>${r(u,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((u,p)=>s.findLastIndex($=>$.at.includes(p))),l=(u,p=u+1)=>({gridColumn:`${u+1} / ${p+1}`}),c=(u,p)=>a`
    ${i.map(($,m)=>p<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(u.at[0],u.at[u.at.length-1])}></i>
    <span style=${l(u.at[0],u.at[1])}><${Md} one=${u} /></span>
    ${u.at.map($=>a`<b style=${l($)}><${Te} basis=${u.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((u,p)=>a`
              <div class="boven-halte" style=${l(p)}><${jd} stop=${u} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Ld} stop=${u} place=${p+1} /></div>
              <div class=${u.all.length?"onder-halte":""} style=${l(p)}>
                <${Xg} of=${u.own} at=${p} />
              </div>
            `)}
        </div>
        <${B} look="bij-meer" label=${is.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ve).map(([u,[,p]])=>a`<li><${Te} basis=${u} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${is.silent}</li>
        <li><em>${is.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${pn} name=${o} title=${is.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(is.says,{silence:k.shared.silence})}</p>
  `}var is,Yg,Md,zd=F(()=>{"use strict";K();rt();Et();U();W();vo();Un();st();wt();It();Ks();yt();is=k.explore.route,Yg=10,Md=({one:t})=>a`
  <a class=${Dt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Vr(t,e,n,s=0){let[o,r]=R(null);return Ce(()=>{let i=!0;r(null);let l=()=>ht().ask(t,e).then(u=>{i&&(r(u),n?.(u))}).catch(u=>i&&r({silent:u.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function kc({chosen:t,choices:e,follows:n}){let s=me(),o=z.started&&!!t&&Z();Ce(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function tb({before:t,after:e}){let n=ge[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:nt("Severity",t),after:nt("Severity",e)})}function Bd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=X(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(ge.cell,{kind:H(kt(m.column)),step:Ct(m.barrier).toLowerCase()}),u=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(ge.now,{phrase:m.before})}</span> <span>${g(ge.then,{phrase:m.after})}</span>
  `,p=m=>a`
    <strong>${tb(m)}</strong> ${m.was&&`${g(ge.now,{phrase:m.was})} `}
    ${m.was?g(ge.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${M(ge.stays,l.length)}</h2>
    <p>${ge.why}</p>
    <${B} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${M(ge.cells,t.length,{all:n})}</h2>
    <${B} look="anderelezing" items=${t.map(u)} />
    ${e.length>0&&a`<p>${g(ge.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ge.alone}</p>
    <h2>${M(ge.gaps,s.length)}</h2>
    <${B} items=${s.map(p)} />
    ${l.length>0&&$}
  `}function eb({id:t,status:e,scenario:n}){let s=Vr("supposed",{options:Ts(n),work:t,status:e});return s&&s.silent===void 0?a`<${Bd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function nb(){let t=Object.keys(y.readings).sort((n,s)=>lt(S(bc(n)),S(bc(s)))),e=n=>a`
    <a href=${L(["wat-als","actie",n])}>${S(bc(n))}</a>
    <span class="zacht"> ${g(ge.reading,{status:nt("Status",n.split("=")[1])})}</span>
  `;return a`<p>${ge.begin}</p><h2>${ge.readings}</h2><${B} items=${t.map(e)} />`}function Fd({requested:t,scenario:e}){let{date:n}=e,s=b=>xe(b)&&!!Re(b,n),[o,r]=t.split("="),i=xe(o)?o:"",l=it(gn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>L(["wat-als","actie",`${b}=${w}`]),u=e.key===et({}).key&&y.readings[`${i}=${r}`],p=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${H(w)}</a>
    ${b===Re(i,n)&&a` <span class="zacht">${ge.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${ge.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${Xt(i,n)}.</p>
    <h2>${ge.suppose}</h2>
    <${B} look="standkeuze" items=${$s("Status").map($)} />
  `,d=a`<${ur} label=${ge.which} id="actie" thing=${i} among=${s} pick=${p} />`;return a`<${kc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${nb} />`:u?a`<${Bd} found=${u} id=${i} scenario=${e} />`:Ge()?a`<${eb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ge.elsewhere,{name:S(i),status:nt("Status",r)})}</p>`} />`}var ge,bc,wc=F(()=>{"use strict";K();rt();Et();U();Ht();W();qe();st();wt();It();yt();pi();ge=k.whatif.action;bc=t=>t.split("=")[0]});function Js(){let t=k.missing;return a`
    <${mt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function rb({text:t,answers:e,instead:n}){let s=Vr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",be.source.about,a`<${ct} ids=${c} />`],l=o.map(({vindplaats:c,woorden:u,over:p})=>a`
      <p><${yc} text=${u} answers=${e} /></p>
      <p class="zacht">${ce(c)}${p.some(se)&&i(p.filter(se))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(be.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${be.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(be.source.first,{count:o.length})}</p>`}
      <${B} as="ol" look="resultaten" items=${l} />
    </section>
  `}function Ad({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Fr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(lt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);Ve(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let u=i&&!n.length&&a`<p>${be.summarised}</p>`,[p,$]=o.length?[15,be.some_more]:[100,be.too_many],m=c.slice(0,p).map(f=>a`<${sb} item=${f} answers=${r} />`),d=o.length&&g(be.some,{words:o.map(f=>`“${f}”`).join(be.or)}),h=c.length?d||M(be.found,c.length):g(be.nothing,{text:e});return a`
    <${mt} text=${be.title} />
    <section class="filters" aria-label=${be.label}>
      <div class="velden">
        <${Ws} label=${be.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${jn} label=${be.what} name="wat" options=${dn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:be.type}</p>
    ${o.length>1&&a`<p>${be.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(be.read,{typed:e.trim(),text:s})}</p>`}
    ${u&&a`<p id="anders">${be.try}${ob()}</p>`}
    <${B} as="ol" look="resultaten" items=${m} />
    ${c.length>p&&a`<p>${g($,{count:c.length-p})}</p>`}
    ${i&&Ge()?a`<${rb} ...${{text:e,answers:r,instead:u}} />`:u}
    <${je} text=${i?h:""} />
  `}var be,yc,sb,ob,Kr=F(()=>{"use strict";Go();K();rt();Et();U();W();qe();lo();st();wt();rn();yt();wc();be=k.search;yc=({text:t,answers:e})=>Aa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),sb=({item:t,answers:e})=>a`
  <a href=${L(t.path,t.query)}><${yc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${I&&St(t.id)&&`, ${St(t.id)?.title}`}</span>
  ${Rs(t.id)[0]&&a` <${jt} id=${t.id} />`}
  <p><${yc} text=${hu(t,e)} answers=${e} /></p>
`,ob=()=>Object.entries(be.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Rd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:u,kies:p}=z.route.query,$=t?"lijst":Ed.includes(u)?u:Z()?"lijst":"beeld",m=Ed.map(d=>[d,gt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${gs} legend=${gt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${pn} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||p)&&c}
    </div>
  `}function Wd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${H(nt(t,i))} (${o(i)})`]);return r.push([Qs,`${H(k.shared.all)} (${n.length})`]),Z()?a`<${jn} name="staat" label=${gt.filters.state} options=${r} chosen=${s} />`:a`<${gs} legend=${gt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Dd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Pd.map(tt=>n[tt]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ui(n.weg),[c,u,p,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:$},d=Ke(()=>qp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>xl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),_=O||l.length>0||e.stated||e.plan,j=gt.alone[vn(t[0])]||gt.alone.other,A=a`<button type="button" class="klein" onClick=${()=>V({weg:null})}>${gt.again}</button>`,P=d.undated>0&&M(gt.undated,d.undated),T={...v,title:o||t.map(Os).join(", ")},E=a`<${Ln}><${Ds} fields=${qd} names=${Pd} clear=${O} /><//>`,Lt=a`
    ${l.length>0&&a`<p>${M(gt.hidden,l.length)} ${A}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(gt.left,d.left)} ${P}</p>`}
    ${b&&a`<p role="status">${g(gt.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${fc} of=${t.slice(0,1)} scenario=${e} /><p>${_?gt.nothing:j}</p>`}
  `;return a`
    <${Rd} many=${b||!w} field=${s} filters=${E} choices=${a`<${co} />`} notes=${Lt}
      keep=${{name:gt.file,title:T.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${_d} ...${T} /></div>`} list=${w&&a`<${xd} ...${v} />`}
      panel=${a`<${yd} ...${v} />`} />
  `}function ab({query:t,scenario:e}){let n=ds("Agreement").filter(p=>no(p,e.date)&&Pt(p,e.plan)),{title:s,none:o}=gt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>x(p,"agreementStatus")),i=mc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Qs,c=n.filter((p,$)=>l===Qs||r[$]===l),u=a`<${Wd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Dd} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===Qs?s:`${s}: ${nt("AgreementStatus",l)}`} />`}function ib({query:t,scenario:e}){let n=Ke(()=>Hr(e),[e.date,e.plan]);if(!n.length)return a`<p>${gt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=mc("FlowState",Object.keys(gt.flows.first)[0],s),r=[...o,Qs].includes(t.staat)?t.staat:o[0]||Qs,i=n.filter($=>r===Qs||$.state===r),l=3*i.length>2*xl,c=t.kies||"",u=r===Qs?k.shared.all:nt("FlowState",r),p=g(gt.flows.title,{state:u});return a`
    <${Rd} many=${l} field=${a`<${Wd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${gt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:p,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Sd} rows=${i} chosen=${c} state=${u} />`}
      list=${a`<${$i} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Cd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${gt.flows.silence}</p>
  `}function Ud({route:{path:t,query:e}}){let n=et(e),[,s=""]=t;if(s&&!Object.hasOwn(Id,s))return a`<${Js} />`;let o=kd(e),r=f=>{V({uit:f,kies:f,weg:null}),At(Os(f))},i=a`<${ur} label=${gt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=In.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${jn} name="hoofdstuk" label=${gt.begin.chapters} options=${l} />`,u=s||(e.van?"verbinding":o.length?"":"route"),{title:p=gt.heading,sentence:$=gt.sentence}=gt.starts[u]||{},m=Object.entries(gt.starts).map(([f,{label:b,to:w}])=>[b,L(w.path,w.query),f===u]),d=s?Id[s]:e.van&&md,h=o.length?a`<${Dd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${co} /></div>
        ${Be(n).map(f=>a`
            ${I&&a`<p><strong>${f.title}</strong></p>`}
            <${Td} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${gt.begin.network}</p>
      `;return a`
    <${mt} text=${gt.heading} title=${u?`${gt.heading}: ${p}`:gt.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Nr} label=${gt.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var gt,Ed,Qs,Nd,qd,Pd,Id,Hd=F(()=>{"use strict";Pe();K();rt();Et();U();Ht();W();io();vo();Me();st();fd();rn();vd();Ka();gc();Ks();zd();pi();Kr();gt=k.explore,Ed=["beeld","beide","lijst"],Qs="alle",Nd=dn(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),qd=[[gt.filters.step,"stap",On],[gt.filters.kind,"soort",Eo],[gt.filters.from,"vanaf",Nd],[gt.filters.to,"tot",Nd]],Pd=qd.map(([,t])=>t);Id={informatie:ib,afspraken:ab}});function fi(t,e){let n=Ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return V({merk:[...n].join(_c),...!n.size&&{alleen:null}},!0),n.size}var _c,Ss,Vd,xc,vc=F(()=>{"use strict";rt();_c=".",Ss=()=>new Set((z.route.query.merk||"").split(_c).filter(Boolean)),Vd=()=>[...Ss()].join(_c),xc=()=>!!z.route.query.alleen&&Ss().size>0});var Oc,lb,hi,dr,Oo,Gr=F(()=>{"use strict";K();W();Oc=k.shared.outcomes,lb={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},hi=({outcome:t})=>a`<g class=${`teken teken-${Oc[t].sign}`}>${lb[Oc[t].sign]}</g>`,dr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${hi} outcome=${t} />
  </svg>
`,Oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${dr} outcome=${t} /> ${Oc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Sc({gaps:t,what:e}){let n=Ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>At(M(Xe.bar.changed,fi(t,i.target.checked))),r=t.length>1?g(Xe.mark_all,{count:t.length,what:e}):g(Xe.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function pb({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(h=>h.heavy).length,c=M(Xe.questions,e.length).replace(/^\d+ /,""),u=zo(e.map(h=>o==="topic"?ws(h.query):h.subject_label)),p=I&&Q(C([...e,...n].map(({plan:h})=>mn(h).title))),$=[...u].map(([h,f])=>f>1?g(Xe.repeated,{title:h,count:f}):h),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Xe.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">
        ${[p,$.slice(0,6).join(" · ")].filter(Boolean).join(": ")}${$.length>6&&" …"}
      </span>
      ${n.length>0&&a`<span class="vouwtal">${M(Xe.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Xe.about_source,{count:s})}</span>`}
    </span>
  `,d=()=>[e.map(h=>a`<${cb} key=${h.mark} gap=${h} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Xe.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Sc} gaps=${C([...e,...n])} what=${t} />
      <${or} summary=${m} inside=${d} open=${i} />
    </div>
  `}function Jd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,u)=>c.filter(p=>p[s]===u),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ws(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:u})=>({id:c,title:u,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:u})=>c.length+u.length).map(({id:c,title:u,found:p,dated:$})=>a`
        <${pb} key=${c} title=${u} gaps=${p} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function ub({row:t,of:e}){let n=on(z.route.query.partner),s=C(Y(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Kd+1?o.slice(0,Kd):o,i=o.length-r.length,l=r.length===1&&s.join()===Xe.deadline.how[t.how];return a`
    <${ct} ids=${r} />
    ${i>0&&g(Xe.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?qo(e):Xe.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function db({gap:t,found:e,scenario:n}){let s=e.deadline,o=Xe.deadline.columns,r=Zt(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Gd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Sc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Xl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Zl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${ub} row=${s} of=${e.subject} /></td>
    </tr>
  `}function gi({works:t,partner:e}){let n=on(e),s=Ca(n);return Object.entries(Xe.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=M(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${ct} ids=${C(i)} name=${Zt} />.</p>`})}function Qd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Xe.deadline,u=Z()?mb:$b,p=n||t.length<=u+1?t:t.slice(0,u),$=Es(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>V({termijnen:"alle"},!0)}>${M(c,t.length-p.length)}</button>
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
          ${p.map(d=>a`<${db} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&m}
    </section>
  `}var Xe,Gd,cb,Kd,$b,mb,Cc=F(()=>{"use strict";Pe();K();rt();Et();U();W();Me();vc();st();It();fo();yt();Gr();Xe=k.gaps;Gd=t=>Ss().has(t.mark)?"gemarkeerd":"",cb=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Gd(t)}`} data-vraag=${t.mark}>
    <${Sc} gaps=${[t]} what=${t.sentence} />
    <div><${Xa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Kd=2;[$b,mb]=[8,5]});async function Qr(t,e){let n=await ht().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ht().ask("page",{options:[],comparisons:e});return ht().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function bi({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",Yd),await us(s,ke.saving,async()=>{let{name:l,data:c}=await ht().ask(r,i),u=r==="save"&&ht().own?[...y.plans.map(({key:p})=>p),l]:[l];Mn(u.join("-"),c,Jr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Yd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Xd(){let t=me(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return At(ke.first_source);us(n,ke.busy,async()=>(await ht().ask("source",{data:await wa(o)})).message)}return a`
    <${q} title=${ke.source} note=${ke.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ke.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ke.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function wi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(hb);return c.sort(lt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${bi} files=${[{id:"bewaar-fouten",label:ke.save_marked,name:"faults"}]} />`}
    ${e.map(u=>a`<p>${u}</p>`)}
    <${Zd} title=${ke.faults} lines=${n} count=${s} />
    <${Zd} title=${ke.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ke.read}</summary><${B} items=${c} /></details>`}
  `}function t$(t){if(!t.length)throw new Error(ke.first);if(t.length>1)throw new Error(g(ke.one_only,{count:t.length}));if(t[0].size>ul)throw new Error(g(ke.too_large,{name:t[0].name,most:ul/2**20}));return t[0]}var ke,Jr,fb,Yd,ki,Zd,hb,Yr=F(()=>{"use strict";Pe();K();U();W();qe();st();re();Se();ke=k.check,Jr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};fb=()=>ht().ask("shipped").then(()=>ht().show()),Yd=t=>t.preventDefault();ki=()=>a`
  <${q} title=${ke.save} note=${ke.save_intro}>
    <${bi}
      files=${Object.entries(ke.save_as).filter(([t])=>!(I&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ht().own&&a`<button type="button" id="terug" onClick=${fb}>${ke.back}</button>`}
    <//>
  <//>
`;Zd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ke.list,{title:t,count:n})}</h2><${B} items=${e} />`,hb=([t,e])=>g(ke.counted,{count:e,what:xa(t).toLowerCase()})});function gb({scenario:t,report:e}){let n=s=>us(e,tn.busy,async()=>{let o={options:Ts(t),marks:Vd(),kind:s};Mn(`${tn.file}.${s}`,(await ht().ask("marked",o)).data,Jr[s])});return Object.entries(tn.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function bb({gaps:t,scenario:e}){let[n,s]=R(""),o=Ss();if(!o.size)return null;let r=Ya(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=xc(),c=Ge()?tn.address:tn.elsewhere_office,u=[...o].map(m=>({mark:m})),p=()=>{fi(u,!1),At(tn.cleared)},$=()=>{V({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${tn.label}>
      <p><strong>${M(tn.count,o.size)}</strong>${i>0&&M(tn.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>V({alleen:l?null:"gemarkeerd"})}>${l?tn.every:tn.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${tn.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${tn.print}</button>
      <${Oe} name=${`${tn.file}.csv`} rows=${()=>n$(r,e)} label=${tn.csv} id="merk-csv" />
      ${Ge()&&a`<${gb} scenario=${e} report=${s} />`}
    </section>
  `}function kb({all:t}){let e=C(t.map(i=>i.query)).sort(lt),n=[...t.flatMap(ks).flatMap(i=>i.partners),...Oa],s=[...$s("Severity"),...e$("gewicht",i=>nt("Severity",i))],o=[[qt.fields.partner,"partner",Io(n)],[qt.fields.step,"stap",[...On,...e$("stap",Ct)]],[qt.fields.query,"vraag",e.map(i=>[i,ws(i)])],[qt.fields.weight,"gewicht",s],[qt.fields.kind,"soort",Eo]],r=a`<${Ws} label=${qt.fields.text} name="tekst" />`;return a`<${Ln}><${Ds} ...${{fields:o,after:r}} names=${jc} /><//>`}function wb({points:t,low:e,source:n}){let s=Object.fromEntries(jc.map(i=>[i,z.route.query[i]])),o=M(qt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,u)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${qt.parts[i]}</strong> ${g(qt.part_counts[i],u)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${qt.parts_label}>
      ${r("points","overleg",!n,{questions:yi(t),topics:o})}
      ${r("source",s$,n,{questions:yi(e)})}
    </nav>
  `}function yb({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?Za(X(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:u})=>u.length))return a`<p>${qt.none}</p>`;let{step:o,other:r,clear:i}=qt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>V({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:u})=>u)?o:r} ${c}</p>`}function _b({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>ks(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>lt(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=_i[n],u=Object.entries(_i).map(([m,d])=>[m,qt.fold[d]]),p=()=>V({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${qt.heading[c]}</h2>
        <p>${qt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${p}>${o?qt.refold:qt.unfold}</button>
        </p>
      </header>
      <${gs} legend=${qt.fold_by} name="per" options=${u} current=${n} id="per" />
      <${Jd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Qd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${yb} scenario=${s} />`}
  `}function o$({route:t}){let e=et(t.query),n=t.query,s=X(e).gaps,o=xc(),r=o?Ya(s).filter(w=>Ss().has(w.mark)):Za(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===s$:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,$=o||jc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&p.length<=xb,d=n.per in _i?n.per:Object.keys(_i)[Number(c&&!u)],f=(n.partner?Za(s,{...n,partner:""}):[]).flatMap(ks).flatMap(w=>w.deadline?w.subject:[]),b=o?qt.only_title:ws(n.vraag);return a`
    <${mt} text=${o?qt.bar.label:qt.title}>
      <p class="uitleg">${g(qt.intro,{report:fs(ft(e.plan))})} ${ns}</p>
    <//>
    ${Be(e).map(w=>a`<${bs} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${b}</strong></p>`:a`<${wb} ...${{points:i,low:l,source:c}} />`}
      <${Ra} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${kb} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${qt.source_intro}</p>`}
        <p class="zacht" id="weegt">${qt.weights}</p>
        <${gi} works=${f} partner=${n.partner||""} />
        <${_b} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${Oe} name="aandachtspunten.csv" rows=${()=>n$(p,e)} /></p>
        <${er} />
      </div>
    </div>
    <${bb} gaps=${s} scenario=${e} />
    <${je} text=${g(qt.shown,{points:yi(i),low:yi(l)})} />
  `}var qt,tn,n$,e$,jc,s$,yi,_i,xb,r$=F(()=>{"use strict";Pe();K();rt();Et();U();Ht();W();qe();vc();st();wt();It();rn();re();Cc();fo();Yr();qt=k.gaps,tn=k.gaps.bar,n$=(t,e)=>[[...qt.csv,...ss],...t.map(n=>[n.number,nt("Severity",n.severity),ws(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(Ct).join(", "),n.kinds.map(kt).join(", "),n.partners.map(Yo).join(", "),n.subject_label,mo(n).map(ce).join("; "),...oe(e,n.plan)])];e$=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Q(n.split(",").map(e))]]:[]},jc=["tekst","stap","soort","partner","vraag","gewicht"];s$="bron",yi=t=>M(qt.questions,t.length);_i={onderwerp:"topic",soort:"query"};xb=25});function xi(t){let e=Lc(t),n=x(t,"summary");return[e,e&&n?`${Kn.reported} ${n}`:n].filter(Boolean)}function Ob({property:t,value:e}){let n=e.slice(1),s=([r,i])=>x(n,r)&&` (${g(i,{date:ut(x(n,r))})})`,o=()=>Object.entries(Kn.when[t]||{}).map(s);return e.startsWith("@")?a`<${N} id=${n} />${o()} <${jt} id=${n} />`:y.lists[t]?nt(y.lists[t],e):Kn.truth[e]||ut(e)}function Si({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Kt(o,"recommendationKind"),response:Kt(o,"response")||Kn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Kn.requested.line,n(o))}</li>`);return a`<${q} title=${e}><${Hn} id="gevraagd" items=${s} /><//>`}function mr({id:t}){let e=new Map;for(let{from:c,to:u,how:p}of Or(t))p&&u===t&&nn(e,c,p);if(!e.size)return null;let n=[...e].map(([c,u])=>({from:c,how:C(u).join(", ")})),{columns:s,title:o,caption:r}=Kn.mentions,i=n.length>(Z()?1:Sb),l=[Jt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>_e(c)},{key:"verband",label:s.link,text:({how:c})=>c},Bn("stand",s.stand,({from:c})=>c)];return a`
    <${ar} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${_t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Kn,vb,Lc,ae,$r,vi,Oi,Sb,Ci,fr=F(()=>{"use strict";K();Et();U();W();Me();st();Se();yt();Ue();bn();Kn=k.thing,vb=new Set([...y.hidden,...Kn.shown]),Lc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Kn.promised_new:Kn.promised} ${e}`};ae=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;$r=t=>Object.entries($n.get(t)||{}).filter(([e])=>!vb.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${Ob} property=${e} value=${o} />`);return[H(xa(e)),s.length>1?a`<${B} items=${s} />`:s[0]]}),vi=t=>bt(t,"altLabel").join(", "),Oi=({id:t})=>ni(t).length>0&&a`<${q} title=${Kn.figures}><${oc} id=${t} /><//>`;Sb=3;Ci=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${q} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ct} ids=${it(s,n)} />${it(s,n).length>0&&": "}
              <strong>${Kt(s,"engagement")||Kn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ue} of=${[s]} />
          </div>
        `)}
    <//>
  `});function jb({id:t,scenario:e}){let n=Ae.cell_columns,s=X(e).matrix.kind.filter(c=>fl(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>H(kt(c.column)),r=c=>a`<a href=${Vs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:u,lines:p,look:$}=Qe(c);return[a`<span class=${`chip ${$}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...os(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Qe(c).word,csv:nr,cell:i},i$(n.how,c=>c.most_basis)];return a`
    <${q} title=${Ae.cells} note=${Gt(e)}>
      <${_t} id="vakken" caption=${Ae.cells_caption} rows=${s} columns=${l}
        file=${Er(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Lb({id:t,links:e,scenario:n,undecided:s}){let o=Ae.columns,r=T=>pt(T,"initiative"),i=T=>St(T)?.key,{links:l,matrix:c}=X(n),u=C(e.map(r)).length,p=T=>`; ${[nt("Strength",l[T][1]),ei(T)].filter(Boolean).join("; ")}`,$=[...os(i),Jt("actie",o.action,r),{key:"soort",label:o.kind,text:T=>bt(T,"interventionKind").map(kt).join(", ")},{key:"wie",label:o.who,sort:!1,text:T=>Rn(r(T)),cell:T=>a`<${ct} ids=${Je(r(T))} none=${Rn(r(T))} />`},Bn("stand",o.stand,r,n.date),i$(o.how,T=>l[T][0],p)],m=Er(t,"activiteiten",n,i),d={id:"wiewat",caption:Ae.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(T=>y.works[r(T)]?.chapters||[]),f=T=>Q(it(T,"chapterLead").map(S)),w=In.filter(T=>h.includes(T)&&f(T)).map(T=>`${S(T)} – ${f(T)}`).join("; "),v=e.flatMap(T=>bt(T,"interventionKind")),O=C(c.kind.map(T=>T.column)).filter(T=>!v.includes(T)),_=C(X(n).apart.map(({kind:T})=>T)),j=pt(t,"broader")&&!s&&g(Ae.absent,{kinds:Q(O.map(kt))}),A=Qo(ft(n.plan),k.shared.nothing_step),P=a`<p>${s?k.overview.undecided:A}</p>`;return a`
    <${q} title=${g(e.length>u?Ae.work_rows:Ae.work,{count:u,rows:e.length})}>
      ${e.length?a`<${_t} ...${d} />`:P}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(Ae.heads,{chapters:w})}</p>`}
      ${_.map(T=>a`<p class="zacht">${g(Ae.care,{kind:H(kt(T))})}
            <a href=${L("maatregelen",{soort:T})}>${Ae.care_link}</a>.</p>`)}
    <//>
  `}function Mb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(Le(St(n)).thing.step.helper,{awareness:Kt(n,"awareness")||Ae.unaware})]);return a`<${q} title=${Ae.helpers}><${B} items=${e} /><//>`}function l$({id:t}){let e=et(z.route.query),n=it(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Bt(l,"barrier")).filter(l=>Vt(l,i)),r=s.flatMap(i=>Y(i,"at").flatMap(l=>l.of)).filter(i=>i in X(e).links&&Pt(i,e.plan));return a`
    <${Cb} id=${t} narrow=${n} />
    <${jb} id=${t} scenario=${e} />
    <${Lb} id=${t} links=${r} scenario=${e} undecided=${ya(e).has(t)} />
    <${Si} title=${Ae.requested} ids=${o("Recommendation").filter(i=>Pt(i,e.plan))} />
    <${Mb} ids=${o("Facilitator")} />
  `}var Ae,So,ji,a$,i$,Cb,Li=F(()=>{"use strict";K();rt();U();Ht();W();Me();Un();st();wt();It();re();Se();yt();Ue();fr();bn();Ae=k.thing.step,So=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label),ji=t=>y.works[t]?.across?k.shared.all_steps:So(Xn(t)).join(", "),a$=t=>ve[t]?.[1]||"",i$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>a$(e(s))+n(s),cell:s=>e(s)&&[a`<${Te} basis=${e(s)} />`,` ${a$(e(s))}${n(s)}`]}),Cb=({id:t,narrow:e})=>a`
  <${q} title=${Ae.what}>
    <${ae} text=${x(t,"step")} />
    <${ae} text=${x(t,"definition")} />
    <${ae} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ae.narrower}<${ct} ids=${e} />.</p>`}
    ${pt(t,"broader")&&a`<p>${Ae.broader}<${N} id=${pt(t,"broader")} />.</p>`}
  <//>
`});function Mi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:u,dated:p,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=et(h),{plan:b,strict:w}=f,v=o.map(([,Ot,kr])=>kr.find(([aa])=>aa===h[Ot])?.[1]),O=u&&w&&k.shared.choices.strict_phrase,{found:_,some:j,read:A}=Fr(h.tekst||""),P=new Set(j.length||A?[]:_.map(({id:Ot})=>Ot)),T=n(f),E=T.filter(Ot=>!h.tekst||P.has(Ot.id)||Ko(r(Ot),h.tekst)),Lt=o.filter(([,Ot])=>h[Ot]),tt=(Ot,kr=!1)=>Lt.every(([,aa,,Gm,Jm])=>Gm(Ot,h[aa])||kr&&Jm?.(Ot,h[aa])),G=E.filter(Ot=>tt(Ot)),Yt=E.filter(Ot=>!tt(Ot)&&tt(Ot,!0)).map(({id:Ot})=>Ot),br=v.find((Ot,kr)=>o[kr][4]),Mo=M(m.count,G.length),[D,ze]=R([]),_n=T.filter(({id:Ot})=>D.includes(Ot)),cs=_n.length>0&&M(k.shared.ticked,_n.length),Wm=(cs?[cs,O]:[...v,h.tekst,O]).filter(Boolean).join(" · ")||k.shared.all,[Gc,...Dm]=s,Um=Ot=>a`<${Tb} ...${{ticked:D,tick:ze,row:Ot,of:Gc}} />`,Jc=$.map(({label:Ot})=>Ot.toLowerCase()).join("; "),Hm=Jc&&a`<span class="ruim">${g(k.shared.besides,{columns:Jc})}</span>`,Vm=_n.length?_n:G,Km=()=>Dn([...s,...$],ba(Vm,s,nc("sorteer",i)),Ot=>oe(p?f:null,St(Ot.id)?.key||Ot.plan||b,Wm));return a`
      <${mt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${Ln}>
        <${po} />
        ${p&&a`<${Ar} />`}
        <${Ds} fields=${o} names=${["tekst","vouw",...o.map(([,Ot])=>Ot)]}>
          <${Ws} name="tekst" />
        <//>
      <//>
      ${u&&a`<${Zo} />`}
      <p class=${cs?"telling vast":"telling"}>${Mo}${cs&&`, ${cs} `}
        <${Oe} name=${`${vr(m.title)}.csv`} rows=${Km} />
        ${c&&!p&&!_n.length&&a`<span class="zacht"> ${k.shared.ticks} ${Hm}</span>`}</p>
      ${Yt.length>0&&a`<p class="zacht">${g(m.otherwise,{choice:br||""})}<${ct} ids=${Yt}
        name=${Zt} /></p>`}
      <${_t} id=${t} caption=${g(m.caption,{count:Mo})} rows=${G}
        columns=${c&&!p?[{...Gc,cell:Um},...Dm]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${je} text=${Mo} />
    `}}function Tb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var Gn,Mt,kn,h$,c$,g$,Zr,Xr,b$,zb,Co,Bb,Fb,k$,p$,Ab,w$,y$,Eb,_$,Nb,Pb,u$,d$,x$,Ib,v$,qb,Rb,Wb,$$,Db,O$,S$,C$,Cs,ta,j$,Ub,Hb,m$,f$,L$,M$=F(()=>{"use strict";Go();K();rt();Et();U();Ht();W();lo();st();wt();It();rn();re();yt();Ue();fr();Li();Gn=k.partners,Mt=k.measures,kn=k.lookup;h$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),c$="organisationKind",g$=Mi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[I?t:""],textOf:({id:t})=>h$(t),fields:[[Gn.fields.step,"stap",On,({steps:t},e)=>t.includes(e)],[Gn.fields.kind,"soort",$s("OrganisationKind"),({id:t},e)=>x(t,c$)===e],[Gn.fields.role,"rol",Object.entries(Gn.roles),({roles:t},e)=>t.includes(e)]],columns:[Jt("naam",Gn.columns.name,({id:t})=>t,S,Us),{key:"soort",label:Gn.columns.kind,text:t=>Kt(t.id,c$)},{key:"titel",label:Gn.columns.heads,text:({id:t})=>va(t).map(Zt).join("; ")},{key:"stappen",label:Gn.columns.steps,text:t=>So(t.steps).join(", ")},{key:"handelt",label:Gn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Gn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Gn.columns.wish,text:t=>t.wish}]}),Zr=t=>y.called[t]?.short||"",Xr=t=>x(t,"prefLabel"),b$="exploitationForm",zb=sn.map(t=>({id:t,...y.works[t],text:[h$(t),Kt(t,b$)].join(" ")})).sort((t,e)=>lt(Zr(t.id)||"~",Zr(e.id)||"~")||lt(Xr(t.id),Xr(e.id))),Co=I?"":ps[0].date,Bb={key:"plan",label:H(Pn(Co)),text:({id:t})=>Re(t,Co)?Xt(t,Co):"",cell:({id:t})=>Re(t,Co)&&a`<${jt} id=${t} date=${Co} />`},Fb=(t,e,n)=>{let o=ao(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Xr(t):x(r,"deadlineText"));return[ut(e),Q(C(n?o:o.map(r=>`“${r}”`)))].filter(Boolean).join(": ")},k$="alle",p$=t=>Mt.together[t]?.of||[t],Ab=Object.entries(Mt.together).map(([t,{label:e}])=>[t,e]),w$=({id:t})=>{let e=gn(t),n=it(e,"alternativeReading").find(s=>x(s,"status")===Re(t));return n?x(n,"rationale"):x(e,"summary")},y$=Bn("nu",I?Mt.columns.stand:H(Pn(we)),({id:t})=>t),Eb=t=>[y$.cell?.(t),z.route.query.staat&&a`<p class="zacht">${w$(t)||x(t.id,"summary")}</p>`],_$=({id:t},e)=>Vt(t,e),Nb=Io(sn.flatMap(Po)),Pb=({id:t,across:e},n)=>n===k$?e:Xn(t).includes(n),u$=t=>a`<span class="zacht">${t}</span>`,d$=({id:t,container:e})=>qn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,x$=t=>Mt.dated.some(Vt.bind(null,t))?C(Mt.days.flatMap(bt.bind(null,t))):[],Ib=({id:t,due:e=""})=>x$(t)[0]||e,v$=Mi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>zb.filter(e=>Pt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Xr(t),more:[{key:"hoofdstuk",label:Mt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Mt.columns.heads,text:({id:t})=>Q(oo(t))},{key:"doet",label:Mt.columns.who,text:({id:t})=>Rn(t)},{key:"beloofd",label:Mt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Mt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"blijkt",label:Mt.columns.reason,text:w$},{key:"termijnen",label:Mt.columns.terms,text:({id:t})=>Fs(t).join("; ")},{...tr(kn.columns.place,({id:t})=>t),text:({id:t})=>C([...pe(t),...pe(gn(t))]).map(ce).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...so,["",Mt.no_chapter]]},fields:[[Mt.fields.what,"wat",Object.entries(Mt.types),_$],[Mt.fields.chapter,"hoofdstuk",so,({chapters:t},e)=>t?.includes(e)],[Mt.fields.step,"stap",[...On,[k$,Mt.across]],Pb],[Mt.fields.kind,"soort",Eo,({id:t},e)=>Cr(t).includes(e)],[Mt.fields.status,"staat",[...$s("Status"),...Ab],({id:t},e)=>p$(e).includes(Re(t)),({id:t},e)=>Dl(t).some(n=>p$(e).includes(n))],[Mt.fields.who,"partner",Nb,({id:t},e)=>Po(t).includes(e)],[Mt.fields.form,"vorm",$s("ExploitationForm"),({id:t},e)=>bt(t,b$).includes(e)]],columns:[{key:"nr",label:Mt.columns.number,text:({id:t})=>Zr(t),cell:({id:t})=>Zr(t)?a`<a href=${Ie(t)}>${Zr(t)}</a>`:u$(Mt.no_number)},Jt("naam",Mt.columns.name,({id:t})=>t,Xr),...os(({id:t})=>St(t)?.key),{key:"wat",label:Mt.columns.what,text:({id:t})=>_e(t)},...Co&&Co!==we?[Bb]:[],{...y$,cell:Eb},{key:"termijn",label:Mt.columns.deadline,text:Ib,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return x$(t.id).map(ut).join(" – ")||e.map(s=>a`<p>${Fb(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Mt.columns.step,text:({id:t})=>ji(t)},{key:"wie",label:Mt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||d$(t),cell:t=>t.leads?a`<${ct} ids=${t.leads} />`:u$(d$(t))}]}),qb=["concerns","reportedUnder","barrier","answeredBy"],Rb=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(qb.flatMap(n=>it(t,n))).filter(se),text:[S(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Wb=({id:t})=>a`<${ae} text=${x(t,"summary")} look="zacht" />`,$$="Recommendation",Db=Object.entries(kn.types).filter(([t])=>ds(t).length),O$=(t,e,n)=>Mi({name:t,of:e,sort:"naam",rows:({plan:s})=>Rb.filter(o=>Pt(o.id,s)&&Vt(o.id,$$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:kn.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(kn.types).find(o=>Vt(s,o))||"",titles:Object.entries(kn.types).map(([s,o])=>[s,H(o)])},fields:[[kn.fields.what,"wat",Db.filter(([s])=>s===$$===n),_$],[kn.fields.step,"stap",On,({steps:s},o)=>s.includes(o)]],columns:[Jt("naam",kn.columns.name,({id:s})=>s,S,Wb),...os(({id:s})=>St(s)?.key),{key:"wat",label:kn.columns.what,text:({id:s})=>_e(s)},{key:"zegt",label:kn.columns.description,text:s=>s.description},{key:"over",label:kn.columns.about,sort:!1,text:s=>s.about.map(o=>[S(o),Xt(o)].filter(Boolean).join(": ")).join("; "),cell:s=>a`<${ct} ids=${s.about} name=${Zt} />`},tr(kn.columns.place,({id:s})=>s)]}),S$=O$("naslag","lookup",!1),C$=O$("gevraagd","requested",!0),Cs=k.timeline,ta=t=>t.day.slice(0,4),j$=t=>z.route.query.jaar||ta(t),Ub=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?No(t.id):[ta(t)];return n?n<=e&&e<=s:ta(t)===e},Hb=t=>j$(t)===ta(t)?t.day:`z${t.day}`,m$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),f$=dn(C(y.timeline.map(ta))),L$=Mi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Xt(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${m$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:j$,titles:f$},fields:[[Cs.fields.what,"wat",Object.entries(Cs.kinds),(t,e)=>t.kind===e],[Cs.fields.step,"stap",On,({steps:t},e)=>t.includes(e)],[Cs.fields.year,"jaar",f$,Ub]],columns:[{key:"dag",label:Cs.columns.when,text:Hb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Cs.fields.what,text:t=>Cs.kinds[t.kind]},{key:"wat",label:Cs.columns.what,text:m$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Cs.columns.stand,text:t=>t.phrase},tr(kn.columns.place,t=>t.at)]})});function Vb({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${js.requested_mark}</span>`,r=e&&a`<span class="bij door">${js.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${_s} bar=${t.bar} />${l}`}function Kb({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ri(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=rs(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Qe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${$o(c)} aria-haspopup="dialog" onClick=${()=>V({cel:c})}>
        <span class="sr">${g(js.cell,{row:t.label,step:Ct(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Vb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Te} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function zi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=Tn(n),i=sr(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Ga(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Qb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ti(n)} role="table">
      <caption>${g(js.caption,{rows:js.heads[t],scenario:Gt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${js.heads[t]}</th>
          ${n.steps.map((p,$)=>a`
              <${Gb} step=${p} place=${$+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${js.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ye(t,e,n).map(p=>a`<${Jb} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var js,Gb,Jb,Qb,Ti,Mc=F(()=>{"use strict";K();rt();U();W();Un();wt();ko();yt();js=k.overview;Gb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ie(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Jb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${Tn(e).map((o,r)=>a`<${Kb} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Qb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${js.one_step}>
    ${Tn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${Ct(s)}
        </button>
      `)}
    ${t.steps[e]&&a`<a href=${Ie(t.steps[e].id)}>${js.step_page}</a>`}
  </div>
`,Ti=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Yb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(u=>a`<path d=${u} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${hr.wish}</h2>
      ${hr.also.map(({ask:s,to:o,choose:r})=>a`<a href=${L(o,r)}>${s}</a> `)}
      <${B} look="tegels" items=${hr.tiles.map(n)} />
    </section>
  `}function Zb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Wa(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Xb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${hr.discuss.title}</h2><p>${hr.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(hr.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${B} look="kaartjes" items=${r.map(i=>a`<${Zb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function tk({state:t,word:e,things:n,date:s}){let o=i=>Rs(i,s)[1]&&a`<span class="zacht"> – ${Rs(i,s)[1]}</span>`,r=g(ie.group,{state:H(e),count:n.length});return a`
    <div class="standgroep">
      <${I?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${he} ids=${xt(n)} more=${o} />
    </div>
  `}function ek({scenario:t,plan:e}){return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=y.codes.InterventionKind[s],l=o.map(u=>a`<${tk} ...${u} date=${t.date} />`),c=r?ie.undecided:Qo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${I?"h3":"h2"}>${g(ie.apart.title,{kind:i.label})}<//>
          <p>${g(ie.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function z$({route:t}){let e=et(t.query),n=Object.hasOwn(Tc,t.query.rijen||"")&&Tc[t.query.rijen||""]||"kind",s=Object.entries(Tc).map(([c,u])=>[c,ie.rows[u]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=X(e),l=a`<${ok} answer=${i} plan=${ft(e.plan)} plans=${Be(e)} />`;return a`
    ${n==="kind"?l:a`<${mt} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[n]}</h2><p>${Gt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${ie.legend.more}</a></p>
          <${co}>
            <${gs} legend=${ie.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Be(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${bs} plan=${c} />
            <${zi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(u=>u.plan===c.key)} />
            <div class="acties">
              <${Oe} name="matrix.csv" rows=${()=>sk(n,e,c)} />
              <${pn} name=${Ti(c)} title=${ie.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${Ti(c)}"]`} legend=".legenda .stalen li" note=${ie.legend.note} />
              <${Hs} text=${()=>location.href} label=${ie.link} />
            </div>
            <${ek} scenario=${e} plan=${c} />
          `)}
        <${er} />
      </div>
      <${si} undecided=${Ja(e)} />
    </div>
    ${r&&a`<${ir} address=${r} by=${n} scenario=${e} />`}
    <${je} text=${r?"":g(ie.shown,{scenario:Gt(e)})} />
  `}var ie,T$,hr,Tc,nk,sk,ok,B$=F(()=>{"use strict";K();rt();Et();U();Ht();W();Un();st();wt();ko();rn();re();Ks();yt();Mc();bn();ie=k.overview,{truth:T$}=k.thing,{start:hr}=ie;Tc={"":"kind",partner:"partner",vorm:"form"},nk=(t,e,n)=>{let{word:s,lines:o}=Qe(e);if(!e)return[t.label,Ct(n),ie.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,Ct(n),s,o.join("; "),nt("Basis",r),T$[String(i)],l,c,u,T$[String(p)]]},sk=(t,e,n)=>[[...ie.csv,...ss],...Ye(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...nk(s,o,Tn(n)[r]),...oe(e,n.key)]))],ok=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${M(ie.start.dated,o.length,{years:Q(o)})}</strong>${" "}${ie.start.since}</p>
  `;return a`
  <div class="start">
    <${mt} text=${ie.heading} title=${ie.title}>
      <p>${g(ie.start.intro,{report:fs(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${Yb} answer=${t} />
  </div>
  <${Xb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function F$(t,e){let n=await ht().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Jn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>rk(c,n)),l=(r||[]).length-i.length;return ht().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Bc({decisions:i,undone:[]}),null}function rk({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Bc(t){let e=ee(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ht().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ee(...t){let{decisions:e}=ee();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Bc({decisions:[...e,...t],undone:[]})}async function A$(t){let{decisions:e,undone:n}=ee(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Bc({decisions:s.slice(0,o),undone:s.slice(o)})}function na(){let{rows:t,places:e}=ee().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Jn,ee,Bi,zc,ea,Fi,jo,Ai,Lo=F(()=>{"use strict";U();W();qe();Jn=()=>ht().board,ee=()=>Jn();Bi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),zc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[ea,Fi]=[zc("column"),zc("name")],jo=(t,e)=>zc("list")("",t,e);Ai=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ak({column:t,act:e}){let[n,s]=t.both,{found:o}=ee(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Tt.roles),{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=h=>e(()=>Ee(ea(t.which,"target",u[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Tt.whose:Tt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>p(h)} />
          ${n?g(Tt.readings[h],{one:n,other:s}):Tt.roles[h]}
        </label>`)}
    </fieldset>
  `}function ik({column:t,act:e}){let{targets:n,fields:s}=ee().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,$=[t.why==="values"&&Tt.by_values,t.options.length>0&&t.why==="head"&&g(Tt.maybe,{what:t.options.join(", ")}),t.month_first&&Tt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,E$),Tt.notes,...n.slice(E$)]),d=c?[[`${l}:${c}`,g(Tt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${wo} label=${g(Tt.as,{head:r})} value=${d[0]?.[0]||l||Tt.notes}
          options=${[...d,...dn(m)]} pick=${h=>e(()=>Ee(ea(o,"target",h===Tt.notes?"":h)))} />
      </td>
      <td class=${l&&p<u?"vraag":""}>
        ${g(Tt.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${ak} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function lk(){let[t,e]=R(0),{rows:n,fields:s}=ee().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:u})=>u?`${c} (${u})`:c).join(", "),l=Object.entries({[Tt.fields.who]:r,...o.fields}).filter(([c,u])=>u&&c!==s.role);return a`
    <${q} look="bordproef" title=${g(Tt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Tt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Tt.following}</button>
      </p>
    <//>
  `}function N$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=ee().found,l=[[g(Tt.read,{read:n.filter(c=>!c.open).length,count:n.length}),Tt.sum.placed],[g(Tt.read,{read:n.filter(c=>c.led).length,count:n.length}),Tt.sum.led],[String(Ai(s).length),Tt.sum.asks],[String(o.length),Tt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Tt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${ik} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${q} look=${null} title=${Tt.plan}>
          <${xs} id="plannaam" label=${Tt.plan_title} value=${r.title}
            pick=${c=>t(()=>Ee(jo(i.title,c)))} />
          <${xs} id="plandag" type="date" label=${Tt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ee(jo(i.day,c)))} />
        <//>
        <${lk} />
        <${q} look=${null} title=${Tt.sums}>
          <dl class="bordsom">${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Tt,E$,P$=F(()=>{"use strict";K();U();Lo();W();Se();cr();Tt=k.board.columns,E$=-1});function I$({act:t}){let e=me(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),u=h=>c(un.busy,async()=>{let f=await h(),b=await F$(f.name,f.data);if(s(b&&{...b,given:f}),b)return At(b.message);location.hash=L("controleer",{stap:"kolommen"})}),p=h=>c(h?un.result.alongside_busy:un.result.making,async()=>{n&&(await Qr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),$=h=>u(async()=>{let f=t$(h);return{name:f.name,data:await wa(f)}}),m=(h,f)=>u(async()=>({name:h,data:new TextEncoder().encode(f)}));Ce(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
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
    <${B} look="bordfeiten" items=${un.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${wi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var un,q$=F(()=>{"use strict";Pe();K();rt();Lo();W();qe();Yr();un=k.board});function ck({which:t,text:e,act:n}){let[s,o]=R(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:ee().found.organisations;return a`<details><summary>${Rt.other}</summary>
    <label class="veld"><span>${g(Rt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ee(Fi(t,"names",s||"")))}>${Rt.other_take}</button></details>`}function R$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=ee().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),u=Ai(e).length,p=(d,...h)=>t.bind(null,()=>Ee(Fi(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:u},m=a`<${B} items=${n} /><p class="zacht">${Rt.left_out_more}</p>`;return a`
    <p class="uitleg">${u?g(Rt.intro,$):Rt.nothing}</p>
    <${sa} act=${t} title=${Rt.several} names=${c}
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
    <${sa} act=${t} title=${Rt.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(Rt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${p(d,f)}>${Rt.yes}</button>
          <button type="button" class="alslink" onClick=${p(d,...h)}>${Rt.no}</button>
        </p>
      `}
    <//>
    <${sa} act=${t} title=${Rt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Rt.fresh,{names:Q(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${wo} label=${g(Rt.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(Rt.new_kinds)} pick=${b=>t(()=>Ee(Fi(d,"kind",b)))} />
      `}
    <//>
    <${sa} act=${t} title=${Rt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Rt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${q} look="bordnamen" title=${Rt.left_out}>${m}<//>`}
    <${sa} act=${t} title=${Rt.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(Rt.means,{meant:d})}</p>`}
    <//>
    <${q} look=${null} title=${Rt.expect} note=${Rt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ee(jo(o.without,d.target.checked?"nee":"ja")))} />
        ${Rt.expect_yes}
      </label>
    <//>
  `}var Rt,sa,W$=F(()=>{"use strict";K();U();Lo();W();Se();cr();Rt=k.board.partners;sa=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${q} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${M(Rt.count,i.count)}</span></p>
            ${s?.(i)}<${ck} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function uk(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function dk({row:t,name:e,act:n}){let{choices:s}=ee().found,o=t.asks[e],r=[["","…"],...dn(s[e]||[])],i=l=>n(()=>Ee(ea(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${zt.right}</button>`}
      ${s[e]&&a`<${wo} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function $k({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=ee().found,[c,u]=R(!1),{proposal:p}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",zt.unknown],...dn(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ee(Bi(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),u(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(p?.value||"")}>${p?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>u(!0)} aria-pressed=${String(c)}>${zt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${zt.later}</button>
  `;function v(O){let{target:_,currentTarget:j,key:A,shiftKey:P}=O;if(_!==j||O.ctrlKey||O.altKey||O.metaKey)return;let T=r.find(E=>E.key===A.toUpperCase());if(T)f(T.value);else if(A==="Enter"&&P&&p)o();else if(A==="Enter"&&p)f(p.value);else if(A.toUpperCase()==="L")n(t,"");else if(A==="+")u(!0);else if(A==="ArrowDown"||A==="ArrowUp"){let E=[...document.querySelectorAll(".bordkaart")];E[E.indexOf(j)+(A==="ArrowDown"?1:-1)]?.focus()}else if(A==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${uk(t.title,p?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:_})=>a`<span>${O}${_&&` (${_})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||zt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${dk} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:_})=>a`<button type="button" class=${p?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${_}</kbd></button>`)}
        </div>
        <${xs} label=${zt.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${p&&!r.some(({value:O})=>O===p.value)&&b}
          ${$&&w}
          ${p&&a`<span class="zacht">${p.reason}</span>`}
        </p>
    </article></li>
  `}function mk(){let{cells:t,places:e}=ee().found;return a`
    <${q} look="bordgroei" title=${zt.matrix} note=${zt.matrix_more}>
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
  `}function D$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=ee().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(pk),[u,p]=R(0),[$,m]=R([]),d=me(),[h,f]=R(0),b=[...e,...["",Ei].map(D=>({reason:D,value:"",count:0,strength:""}))].map(D=>({...D,count:n.filter(ze=>Fc(ze,D.reason)).length})).filter(({count:D})=>D),w=n.find(({which:D})=>D===$.at(-1)),v=b.find(({reason:D})=>D===r)||b.find(({reason:D})=>w&&Fc(w,D))||b[0],O=v?.reason,_=D=>{i(D),m([]),p(0),Z()&&d.current?.scrollIntoView()},j=()=>c(A.length),A=n.filter(D=>Fc(D,O)||D.open&&$.includes(D.which)),P=Math.max(0,Math.min(u,A.length-1)),T=D=>t(()=>Ee(...D.map(ze=>Bi("*",o.step,"",ze))),na);async function E(D,ze){await t(()=>Ee(Bi(D.which,o.step,ze)));let _n=ee().found.rows.filter(({open:cs})=>cs).length;At(g(ze?zt.is_at:zt.is_open,{title:D.number||D.title,value:ze,count:_n})),f(_n||!D.open?A.indexOf(D)+1:-1)}Ce(()=>{if(!h)return;h<0&&Ft("verder")?.focus();let D=d.current?.querySelectorAll(".bordkaart")||[],ze=D[Math.min(Z()?1:h,D.length)-1];h>0&&(ze||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Lt=e.filter(({strength:D})=>D==="sterk").map(({reason:D})=>D),tt=a`
    <button type="button" id="alle-sterke" onClick=${()=>T(Lt)}>${zt.take_strong}</button>
  `,G=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>T(e.map(({reason:D})=>D))}>
      ${g(zt.take_all,{count:e.reduce((D,{count:ze})=>D+ze,0)})}
    </button>
  `,Yt=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!P} onClick=${()=>p(P-1)}>${zt.previous}</button>
      <span>${g(zt.which,{place:P+1,count:A.length})}</span>
      <button type="button" disabled=${P>A.length-2}
        onClick=${()=>p(P+1)}>${zt.following}</button>
    </p>
  `,br=g(zt.more,{count:A.length-l}),Mo=D=>D===Ei?zt.done:D||zt.none;return a`
    <p class="bordstand">${na()} ${n.every(({judged:D})=>D)&&zt.all_done}</p>
    <div class="borddrie">
      <${q} look="bordredenen" title=${zt.reasons}>
        ${Lt.length>1&&Lt.length<e.length&&tt}
        ${e.length>1&&G}
        <ul>
          ${b.map(({reason:D,value:ze,count:_n,strength:cs})=>a`<li key=${D} class=${D===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(D===O)}
                  onClick=${()=>_(D)}><span class="bordtal">${_n}</span> ${Mo(D)}</button>
                <p class="zacht">
                  ${cs==="zwak"&&a`<span class="bordnaam">${zt.weak}</span> `}
                  ${ze?g(zt.proposal,{value:ze}):D===Ei?zt.done_more:zt.none_more}
                </p>
                ${ze&&a`<button type="button" class="klein" aria-label=${`${M(zt.take,_n)}: ${D}`}
                    onClick=${()=>T([D])}>${M(zt.take,_n)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Mo(v.reason)} <span class="zacht">${A.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${zt.keys}</summary>
          <p>${g(zt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?A.slice(P,P+1):A.slice(0,l)).map(D=>a`<${$k} key=${D.which} ...${{row:D,act:t,place:E}}
              hold=${()=>m([...$,D.which])}
              all=${()=>T([D.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&A.length>1&&Yt}
        ${!Z()&&A.length>l&&a`<button type="button" onClick=${j}>${br}</button>`}
      </section>
      <${mk} />
    </div>
  `}var zt,pk,Ei,Fc,U$=F(()=>{"use strict";Pe();K();Et();U();Lo();W();Se();cr();zt=k.board.place,pk=30,Ei="-",Fc=({open:t,proposal:e},n)=>n===Ei?!t:n?e?.reason===n:t&&!e});function H$({act:t}){let e=ee(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[u,p]=R(null),[$,m]=R(""),d=JSON.stringify(s),h=e.taken===d&&ht().own;Ce(()=>{h||t(async()=>{e.taken=d;let j=await Qr({name:n,decisions:s},!1);p(j.ok?null:j)})},[d]);let f=()=>Mn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==en.alongside_busy&&us(m,en.alongside_busy,async()=>{let j=await Qr({name:n,decisions:s},!0);if(!j.ok)return p(j);location.hash=L("vergelijk")});if(u)return a`<div class="antwoord"><${wi} ...${u} /></div>`;if(!h)return a`<p role="status">${en.making}</p>`;let w=et(z.route.query),v=y.plans.find(({title:j})=>j===r.title)||y.plans[y.plans.length-1],O=X(w).apart.filter(j=>j.plan===v.key&&j.groups.length),_=i.flatMap(({value:j})=>{let A=o.filter(P=>!P.judged&&P.places.includes(j));return A.length?[a`${j}: ${A.map(({number:P,title:T})=>`${P} ${T}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${na()}
      ${o.some(j=>!j.judged)&&a` <strong>${en.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${L("aandachtspunten",I?{plan:v.key}:{})}>${en.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${en.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${_.length>0&&a`<p>${en.bare}</p><${B} items=${_} />`}
    <${zi} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:j,groups:A})=>{let P=A.flatMap(T=>T.things);return a`<p>${M(en.apart,P.length,{kind:kt(j)})} <${ct} ids=${P} /></p>`})}
    ${z.route.query.cel&&a`<${ir} address=${z.route.query.cel} by="kind" scenario=${w} />`}
    <${q} title=${en.take_along}>
      <${xs} id="toegang" label=${en.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Ee(jo(c.access,j)))} />
      <p class="zacht">${en.access_more}</p>
      <${bi} files=${[{id:"bewaar-werkmap",label:en.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${en.choices}</button>
      <//>
      <p class="zacht">${en.workbook_more} ${en.next_list}</p>
    <//>
    <${ki} />
  `}var en,V$=F(()=>{"use strict";K();rt();U();Ht();Lo();W();qe();wt();ko();re();Se();yt();Mc();cr();Yr();en=k.board.result});function J$({state:t,why:e,own:n}){let s=k.werkplaats,o=L("controleer",{stap:ls[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:y.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function kk(){let t=document.activeElement,e=gk.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ft("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(bk));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function wk({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=ee(),l=o.rows.filter($=>$.open).length,c=ls[ls.indexOf(t)+1],u=($,m)=>e(A$.bind(null,$),()=>m),p=t==="plaatsen"&&l?g(ne.next_open,{count:l}):ne.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(ne.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(ne.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&u(-1,ne.undone)}>${ne.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&u(1,ne.redone)}>${ne.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>hk(e)}>${ne.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Y$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||K$,r=Jn()&&ls.includes(o)?o:ls[0];Ce(()=>{K$=r},[r]);let{of:i,Step:l}=G$[r],c=Jn()?.found.plan,u=(c?.day||"").split("-").reverse().map(Number).join("-");async function p(m,d){let h=kk(),f=Jn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Jn()?.decisions.length||0;d?At(d()):b!==f&&At(M(ne.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Ce(()=>{z.started&&window.scrollTo(0,0)},[r]),Ce(()=>{function m(f){let b=Ft({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Jn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[z.route]);let $={day:u,own:Jn()?.found.own,count:Jn()?.found.rows.length};return a`
    <${fk} at=${r} />
    <${mt} key=${r} text=${i.title} title=${`${k.check.title}: ${ne.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(ne.source,{...c,day:u,who:c.access||ne.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${Jn()&&r!==ls[0]&&a`<${wk} at=${r} act=${p} />`}
    ${r===ls[0]&&a`<${ki} /><${Xd} />`}
  `}var ne,G$,ls,K$,Q$,fk,hk,gk,bk,Z$=F(()=>{"use strict";Pe();K();rt();Et();U();Lo();W();qe();P$();q$();W$();U$();V$();re();Yr();ne=k.board,G$={lijst:{of:ne.list,Step:I$},kolommen:{of:ne.columns,Step:N$},plaatsen:{of:ne.place,Step:D$},partners:{of:ne.partners,Step:R$},resultaat:{of:ne.result,Step:H$}},ls=Object.keys(G$),K$=ls[0];Q$=()=>a`
  <${mt} text=${ne.elsewhere.title}><p class="uitleg">${ne.elsewhere.intro}</p><//>
  <ol>${ne.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${er} />
`,fk=({at:t})=>a`
  <nav class="bordstappen" aria-label=${ne.steps_label}><ol>
      ${ls.map((e,n)=>a`<li class=${n<ls.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${ne.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,hk=t=>t(async()=>{let e=ee(),{name:n,data:s}=await ht().ask("workbook",{decisions:e.decisions});Mn(n,s,Jr.xlsx),e.saved=!0}),gk=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],bk=":is(button,select,input,a)"});function yk({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ac?` ${g(wn.first,{count:Ac})}`:"";return a`
    <${_t} id="eigen-uitkomst" caption=${`${M(wn.rows,e.length)}${o}`}
      rows=${e.slice(0,Ac)} columns=${s} />
    <div class="acties"><${Oe} name=${wn.file} rows=${()=>[t,...e]} label=${wn.csv} /></div>
  `}function em({start:t=wn.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),us(o,wn.busy,async()=>i(await ht().ask("ask",{text:e})))}return a`
    <${q} title=${wn.title} note=${wn.intro}>
      <label class="veld breed"><span>${wn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${wn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?wn.yes:wn.no}</strong></p>`}
        ${r?.graph&&a`<${tm} label=${wn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${yk} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function xk(t){let e=Object.entries(t.columns),n=s=>Bs(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>nm(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[_k],...os(s=>s.plan),{key:"bron",label:Ut.columns.place,sort:!1,text:s=>mo(s).map(ce).join("; ")}]}function vk({name:t,query:e,scenario:n}){let s=sm(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ut.nothing}</p>`;let o=xk(e),r={rows:M(Ut.rows,s.length),scenario:Gt(n)},i={key:"sentence",label:Ut.columns.sentence,text:c=>c.sentence},l=()=>Dn([i,...o],s,c=>oe(n,c.plan));return a`
    <${_t} id=${`uitkomst-${t}`} caption=${g(Ut.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Oe} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Ut.as_sentences}</a>
    </div>
  `}function Ok({name:t,query:e,scenario:n}){let s=e.shelf===Pa;return a`
    <p class="kruimel"><a href=${L("vragen")}>${Ut.title}</a></p>
    <${mt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Ln}><${qa} /><//>`}
    <${zn} pairs=${[[Ut.why,e.why],[Ut.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ut.result}</h2><${vk} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Il([t,e])&&a`<p>${e.open?Ut.open:Ut.elsewhere}</p>`}
    ${t in Ut.rows_of&&a`<p><a href=${L("overzicht",{rijen:Ut.rows_of[t]})}>${Ut.in_overview}</a></p>`}
    <${an} title=${Ut.sparql}>
      <${tm} label=${Ut.sparql} text=${e.sparql} lang="en" />
      <${Hs} text=${()=>e.sparql} label=${Ut.copy} />
    <//>
    ${ye()&&!e.open&&a`<${em} key=${t} start=${e.sparql} />`}
  `}function Sk({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ut.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ut.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ut.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${q} look=${null} title=${t.title} note=${t.intro}>
      <${_t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Pa?s:s.slice(0,2)} />
    <//>
  `}function om({route:t}){let e=et(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Js} />`;if(n)return a`<${Ok} ...${{name:n,query:s,scenario:e}} />`;let o=zo(sm(e).map(r=>r.query));return a`
    <${mt} text=${Ut.title}><p class="uitleg">${Ut.intro}</p><//>
    ${ye()&&a`<${em} />`}
    ${Ut.shelves.map(r=>a`<${Sk} shelf=${r} counts=${o} />`)}
  `}var Ut,wn,Ac,tm,X$,nm,sm,_k,rm=F(()=>{"use strict";K();rt();Et();U();Ht();W();qe();lo();st();wt();rn();re();Se();fo();yt();Ue();Kr();Ut=k.questions,wn=k.questions.own,Ac=200;tm=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;X$={barrier:t=>t.barrier&&Ct(t.barrier),kind:t=>t.kind&&kt(t.kind),partner:t=>t.partner&&Yo(t.partner),severity:t=>nt("Severity",t.severity),detail:t=>t.detail&&(Bs(t.detail)?S(t.detail):t.description)},nm=(t,e)=>(X$[t]?X$[t](e):e[t])||"",sm=t=>X(t).gaps.flatMap(e=>ks(e).map(n=>({...n,plan:e.plan}))),_k={key:"severity",label:Ut.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>nm("severity",t),cell:t=>a`<${Da} severity=${t.severity} />`}});function lm(t,e,n,s){let o=n;return{placed:Pc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function Ck({lane:t,rows:e,wide:n}){let s=Es(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Qt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Qt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Qt.line}>
        ${s.length?s.join(" · "):M(Ys.lane_total,e.length)}
      </text>
    </g>
  `}function jk({row:t,lane:e,shown:n,point:s}){let o=Qt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Qt.level,i=t.tail&&Nc[t.outcome].tail&&Qt.left+t.tail,l={row:t,x:o,y:r},c=g(Ys.mark,{...t,what:t.what||Ys.card.none,phrase:Nc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ie(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${hi} outcome=${t.outcome} /></g>
    </a>
  `}function Lk({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=pe(o.id),c=gl(o.work),u={...r>e*.62?{right:Ni(e-r+14,e)}:{left:Ni(r+14,e)},...i>n*.6?{bottom:Ni(n-i,n)}:{top:Ni(i,n)}};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Oo} outcome=${o.outcome} on=${o.on&&g(Ys.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ct} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ce(l)}</p>`}
    </div>
  `}function pm({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=ts(t),{placed:c,bottom:u}=lm(t,e,Qt.top,({levels:_,title:j})=>Math.max(_*Qt.level+Qt.pad,j.length*Qt.line+36)),p=Qt.left+r+20,$=u+Qt.foot,m=yl(t,n),d=Qt.left+m.x,h=g(Ys.report,{date:ut(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=_=>_.key==="Escape"&&b(),v=l&&{x:Qt.left+l.x,y:Qt.top-9},O=Math.min(Math.max(d-f/2,Qt.left),p-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${p} ${$}`} role="group" aria-label=${Ys.picture}>
        <rect class="daarna" x=${d} y=${Qt.top} width=${p-d} height=${u-Qt.top} />
        ${i.map(({year:_,x:j})=>a`
            <g class="jaar">
              <line x1=${Qt.left+j} x2=${Qt.left+j} y1=${Qt.top} y2=${u} />
              <text x=${Qt.left+j+4} y=${Qt.top-9}>${_}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Ys.beyond}</text></g>`}
        ${c.map(_=>a`<${Ck} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${p} y1=${u} y2=${u} />
        <line class="nu" x1=${d} x2=${d} y1=${Qt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${O} y=${u+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(j=>a`<${jk} key=${j.id} ...${{row:j,lane:_}} shown=${s?.row.id===j.id} point=${o} />`))}
      </svg>
      ${s&&a`<${Lk} at=${s} width=${p} height=${$} close=${b} />`}
    </div>
  `}function $m({scenario:t,plan:e}){let n=ms(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=ts(e),i=xn(e.key,t.date),l=f=>im+8+f/s*(gr-im-16),c=f=>Math.max(Mk,dm(f)*um+4),{placed:u,bottom:p}=lm(e,n,Ec,c),$=l(yl(e,i).x),m=u.map(f=>g(am.description,{chapter:Ro(f),counts:Q(Es(f.mine))})),d=$>gr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Bk(f,b)}) scale(${Tk})`}>
      <title>${[b.name,b.by,Nc[b.outcome].phrase].join(", ")}</title>
      <${hi} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${gr} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Ec} width=${gr-$} height=${p-Ec} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${p} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ys.beyond}</text>`}
      ${u.map(f=>a`
          <line class="baan" x1="0" x2=${gr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Fk(Ro(f))}</text>
        `)}
      ${u.flatMap(({y:f,mine:b})=>zk(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${gr} y1=${p} y2=${p} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${p+13} text-anchor=${d}>
        ${g(am.line,{date:ut(i)})}
      </text>
      ${u.flatMap(f=>f.mine.filter(b=>b.level<Ic).map(h(f)))}
    </svg>
  `}var am,Ys,Nc,Qt,Pc,cm,Ni,im,gr,Ec,um,Mk,Tk,Ic,dm,zk,Bk,Fk,qc=F(()=>{"use strict";K();rt();U();W();st();It();yt();Gr();am=k.summary.lanes,Ys=k.promises,Nc=k.shared.outcomes,Qt={left:320,top:32,foot:40,level:19,pad:30,line:21},Pc=(t,e)=>ts(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);cm=({plan:t,lane:e})=>ts(t).lanes[e]?Ro(ts(t).lanes[e]):"";Ni=(t,e)=>`${t/e*100}%`;[im,gr,Ec,um,Mk,Tk]=[262,690,17,8,16,.62],Ic=30,dm=t=>Math.min(t.levels,Ic),zk=t=>[...zo(t.filter(({level:e})=>e>=Ic).map(({x:e})=>e))],Bk=(t,e)=>t.middle+(e.level-(dm(t)-1)/2)*um,Fk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ak({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?An.route.undecided:An.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${B} look="gemis" label=${An.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:u})=>a`
              <li class=${Dt(l)?"verzamel":""}>
                <${Te} basis=${u[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Ek({scenario:t,plan:e}){let n=Ye("kind",t,e),s=Ye("partner",t,e),{reach:o}=X({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Ak} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function mm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Gt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(An.head,{date:ut(xn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(An.foot.source,{sources:hs(t)})} ${g(An.foot.version,l)}</p>
        <p>${g(An.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Nk({cell:t,step:e}){let n=Ct(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${_s} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Ik({scenario:t,plan:e,...n}){let s=Le(e).summary,{points:o}=X({...t,plan:e.key}),{phrase:r,named:i}=Yn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${mm} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:fs(e)})} ${r.lead}</p>
      <${bs} plan=${e} />
      <${Pi} title=${s.matrix.title} note=${s.matrix.note}>
        <${Pk} scenario=${t} plan=${e} />
        <${Ir} undecided=${Ja(t,e)} />
      <//>
      <${Pi} title=${k.overview.start.discuss.title}>
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
  `}function qk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=Le(e),r=ut(xn(e.key,t.date)),i=Lr(ms(e,t.date),o.outcomes,Yn(t,e).named).map(([c,{tile:u,count:p}])=>a`
      <${dr} outcome=${c} /> <strong>${p}</strong> ${g(u,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${mm} plan=${e} scenario=${t} ...${n}>
      <${Pi} title=${s.route.title} note=${s.route.note}>
        <${Ek} scenario=${t} plan=${e} />
      <//>
      <${Pi} title=${s.lanes.title} note=${l}>
        <${$m} scenario=${t} plan=${e} />
        <${B} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function fm({route:t}){let e=et(t.query),n=Be(e);return a`
    <div class="vel-boven">
      <${mt} text=${An.title}><p class="uitleg">${An.screen}</p><//>
      <${po} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${An.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[Ik,qk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${je} text=${An.screen} />
  `}var An,Pk,Pi,hm=F(()=>{"use strict";K();Et();U();Ht();W();Un();wt();It();ko();rn();Se();qc();yt();Gr();An=k.summary;Pk=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${An.matrix.title}</caption>
    <thead>
      <tr><td></td>${Tn(e).map(n=>a`<th scope="col">${Ct(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ye("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Nk} cell=${s} step=${Tn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Pi=t=>a`<${q} look="blok-blad" label=${t.title} ...${t} />`});function Ii(t){let n=t.flatMap(o=>Wo(o,et({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ve).find(r=>n.includes(`${o} ${r}`));return Rc(fn.filter(s).map(o=>`${o.label} (${ve[s(o)||""][1]})`))}function Rk({id:t}){let e=gm(t),n=({key:v})=>g(ot.steps,{steps:Ii(e.filter(O=>Pt(O,v)))}),s=v=>y.partners[v].find(O=>O.id===t)?.steps||[],o=So(s("")),r=y.plans.filter(v=>s(I?v.key:"").length),i=Y(t,"who").flatMap(v=>v.acts?[]:Xn(v.to)),l=So(C(i)).filter(v=>!o.includes(v)),c=v=>!qn(v,"partner")&&[v,...Bt(v,"reportedUnder")].flatMap(hn).every(O=>O===t),u=xt(C(e.filter(v=>y.works[v]?.across&&c(v)))),p=Bt(t,"unitOf"),$=xt(Bt(t,"chapterLead")),m=$.flatMap(pe),d=$.flatMap(v=>Bt(v,"concerns")).filter(v=>Vt(v,"Contradiction")&&pe(v).some(O=>m.includes(O))),h=d.length>0&&a`${ot.disputed} <${ct} ids=${C(d)} />`,f=v=>{let O=So(y.partners[""].find(_=>_.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Rc(O)}</span>`},b=x(t,"tooi"),w=[...$r(t),[k.thing.also_known,vi(t)],[ot.leads,$.length>0&&a`<${he} ids=${$} /> ${h}`],[ot.units,p.length>0&&a`<${he} ids=${p} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:ut(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${q} title=${k.thing.known}>
      <${ae} text=${x(t,"summary")} />
      ${Dt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${I&&`${v.title}: `}${n(v)}</p>`)}
      ${u.length>0&&a`<p>${ot.across}<${ct} ids=${u} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:Rc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${zn} pairs=${w} />
    <//>
  `}function Wk({id:t,rows:e}){let n=ot.columns,s=u=>St(u.to)?.key,o=({of:u})=>C(u.map(p=>x(p,"summary"))).join(" "),r=[...os(s),Jt("actie",n.action,u=>u.to),{key:"soort",label:n.what,text:u=>_e(u.to)},{key:"rol",label:n.role,text:u=>u.phrase,cell:u=>[u.phrase,a`<${ae} text=${o(u)} look="zacht" />`]},Bn("stand",n.stand,u=>u.to),{key:"stap",label:n.step,text:u=>ji(u.to)},ys(n.place,u=>u.of)],i=C(e.map(u=>u.to)).map(u=>{let p=e.filter($=>$.to===u);return{...p[0],phrase:C(p.map($=>$.phrase)).join(", "),of:p.flatMap($=>$.of)}}),l=Er(t,"activiteiten",et({}),s),c=a`
    <${_t} id="acties" caption=${ot.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${Z()?Hk:void 0} />
  `;return a`
    <${q} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Dk({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Dt(t)?bt(t,"altLabel"):[],n=u=>e.some(p=>es(u.replace("-"," ")).includes(es(p))),s=u=>bt(u,"place").filter(n).join(", "),o=Y(t,"who").map(u=>u.to),r=xt(sn.filter(u=>s(u)&&!o.includes(u))),l=a`<${he} ids=${r} more=${u=>a`<span class="zacht"> – ${s(u)}</span> <${jt} id=${u} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${q} title=${c} note=${ot.places.note}>${l}<//>`}function Uk({id:t}){let e=et({}),n=Ca(t),o=y.plans.flatMap(m=>ms(m,e.date)).filter(m=>m.outcome==="ahead"&&ot.coming.groups[n(m.work)]),r=gm(t),i=C([...r,...r.flatMap(m=>it(m,"followedBy"))]).filter(m=>ot.to_come.includes(Re(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,Xt(m).toLowerCase()])],u=Object.entries(ot.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Hn} id=${`komt-${m}`} items=${h} first=${Z()?Wc:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),p=L("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${p}>${ot.coming.all}</a></p>`;return u.length>0&&a`<${q} title=${ot.coming.title} note=${ot.coming.note}>${u}${$}<//>`}function Vk({id:t}){let e=Y(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Pr} id=${o} /><${ue} of=${[o]} />
  `;return a`
    <${q} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${Hn} id="eigen" as="div" first=${Wc} items=${e.map(n)} />
    <//>
  `}function Kk({id:t}){let e=Y(t,"member");if(!e.length)return null;let n=({of:c})=>a`
    <p>${[x(c[0],"asOf").slice(0,4),x(c[0],"post")].filter(Boolean).join(": ")}</p>
    ${c.map(u=>a`<${ae} text=${x(u,"summary")} />`)} <${ue} of=${c} />
  `,s=e[0].to===t,o=c=>{let u=Q(va(c).map(p=>x(p,"identifier")));return u?g(ot.heads,{numbers:u}):ot.heads_none},r=xt(C(e.map(c=>zs(c,t)))).map(c=>{let u=e.filter(p=>zs(p,t)===c);return a`<li><${N} id=${c} />${s&&a` <span class="zacht">${o(c)}</span>`}
      ${u.map(n)}</li>`}),i=s?ot.its_members:ot.members,l=a`<${Hn} id="leden" items=${r} first=${r.length} />`;return a`<${q} title=${i} note=${ot.no_names}>${l}<//>`}function Gk({id:t}){let e=new Map(Y(t,"with").map(r=>[zs(r,t),r]));if(!e.size)return null;let n=xt([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?ot.more_works:ot.works,{works:i.map(Zt).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${Hn} id="samen" items=${n} first=${Wc} />`,o=Z()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${q} title=${ot.together} note=${ot.alphabetical}>${o}<//>`}function Jk({id:t}){let e=et({}),n=li(t,e),s=n.flatMap(p=>p.rows),o=Q(n.flatMap(({end:p})=>p===t?[]:S(p))),r=n.reduce((p,$)=>p+($.end===t?$.rows.length:0),0),i=g(o?ot.flows.also:ot.flows.title,{count:r,more:s.length-r}),l={id:Z()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(ot.flows.note,{names:o})}</p>`,u=a`<${$i} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${ar} ...${{...l,intro:c}}>${u}<//>`}var ot,gm,Rc,Hk,Wc,bm,km=F(()=>{"use strict";K();rt();Et();U();Ht();W();io();vo();Me();lo();st();wt();It();re();gc();Se();yt();Ue();fr();Li();bn();ot=k.thing.organisation,gm=t=>Y(t,"who").flatMap(e=>e.acts?e.to:[]),Rc=t=>Q(t.map(e=>e.toLowerCase()));[Hk,Wc]=[4,1];bm=({id:t})=>a`
  <${Rk} id=${t} />
  <${Wk} id=${t} rows=${Y(t,"who")} />
  <${Dk} id=${t} />
  <${Uk} id=${t} />
  <${Vk} id=${t} />
  <${Ci} title=${ot.wishes} ids=${Bt(t,"wish")} of="concerns" />
  <${Si} title=${ot.requested} ids=${xt(Bt(t,"askedOf"))} />
  <${Kk} id=${t} />
  <${Jk} id=${t} />
  <${Gk} id=${t} />
  <${mr} id=${t} />
`});function Qk({id:t,reports:e}){let n=yn(t);if(mn(t.split("/")[0]).dates.length<3)return null;let s=r=>Sn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${jt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${ut(r)}</span>${s(r)}`);return a`<${B} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Yk({id:t}){let e=mn(t.split("/")[0]),{no_result:n,not_mentioned:s}=yn(t),o=e.dates.filter(({date:u})=>Re(t,u)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=u=>pe(u).length>0&&x(u,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(Re(t)),l=(u,p)=>a`
    <${ae} text=${x(u,"summary")} /><${bo} of=${u} />
    <${ae} text=${p===e.date&&i(u)&&n} look="zacht" />
    <${ue} of=${[u]} />
  `,c=o.map(({date:u,label:p})=>{let $=gn(t,u);return a`
      <strong>${H(p)}</strong>
      <p><${jt} id=${t} date=${u} /></p>
      ${r&&u===e.date&&a`<${ae} text=${r} look="zacht" />`}
      ${Sn(t,u).earlier&&a`<p class="zacht">${H(s)}</p>`}
      ${$&&l($,u)}
    `});return a`<${Qk} id=${t} reports=${o} /><${B} as="ol" look="tijdlijn" items=${c} />`}function Zk({id:t}){let e=it(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${nt("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${yn(t).silent}</strong></p><${B} items=${n} />`}function Xk({id:t}){let e=yn(t),n=e.deadline_columns,s=ao(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>ut(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>jr(x(i,"modality"))},{key:"er",label:n.there,text:i=>Sn(i).delivery||e.not_there},{...ys(n.place,()=>[]),cell:i=>a`<${ae} text=${x(i,"summary")} /><${ue} of=${[i]} />`}];return a`<${_t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function tw({id:t}){let e=yn(t),n=e.who_columns,s=Y(t,"who"),o=it(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${ct} ids=${o} />.`;if(!s.length)return a`<p>${qn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Jt("wie",n.who,({from:l})=>l,S,Us),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},ys(n.place,({of:l})=>l.slice(0,1))];return a`<${_t} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function ew({id:t}){let e=it(pt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${yn(t).heading}<${ct} ids=${e} />.</p>`}function nw({id:t}){let e=yn(t),n=ro(t);return n.length?n.map(s=>a`<${Pr} id=${s} /><${ue} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:bt(t,"interventionKind").map(kt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function sw({id:t}){let e=yn(t),n=Bt(t,"subMeasureOf"),s=o=>a` <${jt} id=${o} />`;return a`<${q} title=${e.container}><p>${e.parts}</p><${he} ids=${n} more=${s} /><//>`}function wm({id:t}){let e=yn(t),n=mn(t.split("/")[0]),s=Pn(n.date,n),o=$r(t),r=Bt(t,"concerns").filter(l=>Vt(l,"Contradiction")),i=x(t,"isContainer")==="true"?sw:ow;return a`
    <${q} title=${x(t,"promise")?e.promise:e.what}>
      ${xi(t).map(l=>a`<${ae} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${ae} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${ae} text=${e.numbered} look="zacht" />`}
      <${ue} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${ct} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${Oi} id=${t} />
    ${o.length>0&&a`<${q} title=${k.thing.further}><${zn} pairs=${o} /><//>`}
    <${mr} id=${t} />
  `}var yn,ow,ym=F(()=>{"use strict";K();U();W();Me();st();wt();It();Se();yt();Ue();fr();bn();yn=t=>Le(St(t)).thing.undertaking;ow=({id:t})=>a`
  <${q} title=${yn(t).progress}><${Yk} id=${t} /><${Zk} id=${t} /><${Xk} id=${t} /><//>
  <${q} title=${yn(t).who}><${tw} id=${t} /><${ew} id=${t} /><//>
  <${Ci} title=${yn(t).expected} ids=${Y(t,"expected").map(({of:e})=>e[0])} />
  <${q} title=${yn(t).steps}><${nw} id=${t} /><//>
`});function iw({id:t}){let e=rw[vn(t)];return e?y.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${aw} key=${n.plan.key} ...${n} />`):null}function lw({id:t}){let e=Bt(t,"inChapter"),n=Jl(Ne.other.annex.file),s=c=>a` <${jt} id=${c} />`,o=c=>g(Ii([c])?Ne.other.at:Ne.other.no_step,{steps:Ii([c])}),r=c=>a`${s(c)}<p class="zacht">${[...xi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>Fs(c).length>0&&g(Ne.terms,{terms:Fs(c).join("; ")}),l=sn.filter(c=>y.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${q} title=${Ne.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ne.other.annex.label}</a></p>`}
      <p class="zacht"><a href=${L("maatregelen",{hoofdstuk:t})}>${Ne.other.list}</a></p>
      <${he} ids=${xt(e)} more=${r} />
      ${l.length>0&&a`<p>${Ne.other.under}</p><${he} ids=${xt(l)} more=${s} />`}
    <//>
  `}function cw({id:t}){let e=[...$r(t),[Vt(t,"Legislation")?Ne.also_known:Ne.in_source,vi(t)],[Ne.place,pe(t).length>0&&a`<${ue} of=${[t]} />`]];return a`
    <${q} title=${Ne.known}>
      ${Vt(t,"Facilitator")&&a`<p class="zacht">${Le(St(t)).thing.other.judged}</p>`}
      <${ae} text=${Vt(t,"Figure")&&y.lookups[t].description} />
      <${ae} text=${x(t,"summary")} />
      <${ae} text=${x(t,"rationale")} />
      <${zn} pairs=${e} />
    <//>
    <${Oi} id=${t} />
    ${Vt(t,"Chapter")&&a`<${lw} id=${t} />`}
    <${mr} id=${t} />
  `}function dw({id:t}){let e=et(z.route.query),n=vn(t)==="organisation"&&x(t,"notation"),s=i=>ks(i).some(({partners:l})=>n&&l.includes(n)),o=X(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Xa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${q} title=${g(Ne.gaps,{count:o.length})}>
      <${Hn} id="vragen" items=${o.map(r)} first=${Z()?uw:pw} as="div" />
    <//>
  `}function $w({id:t}){let e=vn(t),n=[_m[e]&&a`<a href=${L(_m[e])}>${Ne.crumbs[e]}</a>`,I&&St(t)?.title,...["inChapter","subMeasureOf"].map(s=>pt(t,s)&&a`<${N} id=${pt(t,s)} />`),_e(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function fw({id:t}){let[e,n]=R([]);if(Ve(()=>n(Z()?xm().map(r=>r.textContent||""):[]),[t]),e.length<mw)return null;let s=r=>{let i=xm().find(l=>l.textContent===r);i&&(i.tabIndex=-1,i.focus(),i.scrollIntoView())},o=r=>a`<button type="button" class="alslink" onClick=${()=>s(r)}>${r}</button>`;return a`<${an} title=${Ne.contents}><${B} items=${e.map(o)} /><//>`}function vm({route:t}){let e=t.path.slice(1).join("/");if(!se(e))return a`<${Js} />`;let n=S(e),s=vn(e),o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ne.stand,{stand:Xt(e).toLowerCase()}),l=o?[Lc(e),i()]:[x(e,"summary")],c=[`${_e(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...pe(e),...pe(gn(e))]);return Ia(c.replace(/([^.!?])$/,"$1."),u,null,St(e)||ft())};return a`
    <${$w} id=${e} />
    <${mt} text=${n} title=${n}>
      ${o&&a`<p><${jt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Zo} />`}
    <${iw} id=${e} />
    <div class="acties bovenaan">
      <${Hs} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Ne.around}</a>
    </div>
    <${fw} id=${e} />
    <${hw[s]} id=${e} />
    <${dw} id=${e} />
  `}var Ne,Dc,rw,aw,pw,uw,_m,mw,xm,hw,Om=F(()=>{"use strict";K();rt();Et();U();Ht();W();Me();st();wt();It();rn();re();Se();fo();yt();Ue();fr();km();Li();ym();bn();Kr();Ne=k.thing,Dc=k.thing.route,rw={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Xn},aw=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?g(Dc.of_plan,{plan:t.title}):Dc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Dc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[pw,uw]=[3,1];_m={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};mw=4,xm=()=>[...document.querySelectorAll("main h2")];hw={undertaking:wm,organisation:bm,step:l$,other:cw}});function gw({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${$t.tiles_label}>
      ${Lr(t,Le(s).shared.outcomes,e?Yn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>V({uitkomst:n===r?null:r})}>
            <${dr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:ut(xn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function bw({id:t,work:e,outcome:n}){let s=x(t,"reportedNearby"),o=!z.route.query.stand&&$t.of_work[s?"reported":"unreported"][n],r=o&&Xt(e),i=s||x(e,"summary");return r?i?g(o,{state:r,phrase:i}):r:s}function _w({rows:t,plan:e,date:n,chosen:s}){let{outcomes:o}=k.shared,r=Object.keys(o).find(c=>o[c].open),i=t.filter(c=>c.outcome===r).sort((c,u)=>lt(c.day,u.day)),l=i.slice(0,ww).map(c=>jm(c,a`<${dr} outcome=${c.outcome} />`,c.what,`${c.modality}: ${c.quote}`));return a`
    <aside class="langst-open">
      ${["",r].includes(s)&&a`
        <h2>${$t.open.title}</h2>
        <p>${i.length?g($t.open.phrase,{date:ut(xn(e.key,n))}):$t.open.none}</p>
        <${B} items=${l} />
        <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${$t.open.gaps}</a></p>
      `}
      <h2>${$t.read.title}</h2>
      <ul class="leesregels"><li>${$t.read.first}</li>${yw}<li>${$t.read.last}</li></ul>
    </aside>
  `}function Ow({rows:t}){let e=Io([...t.flatMap(r=>Po(r.work)),...Oa]),n=[[$t.fields.year,"jaar",dn(C(t.map(r=>r.day.slice(0,4))).sort(lt))],[$t.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",so]].filter(([,,r])=>r.length),s=Object.entries($t.days).map(([r,i])=>a`<${Ws} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys($t.days)];return a`<${Ds} fields=${n} names=${o} after=${s} />`}function Lw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ms(t,o),i=wl(t,o).filter(oa(s)),l=Lm(t,o,s),c=r.filter(oa(s)),u=c.length===r.length,p=f=>f.filter(b=>!n||b.outcome===n),$=p(c),m=Es($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g($t.intro,{count:r.length,undated:i.length})}</p>
    <p>${Yn(e,t).phrase.overdue}</p>
  `,h=a`
    <${gw} rows=${c} whole=${u} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${pm} plan=${t} rows=${$} date=${o} /><${vw} plan=${t} rows=${$} /></div>
      <${_w} rows=${c} plan=${t} date=${o} chosen=${n} />
    </div>
    <${an} look="tweeling" title=${$t.table}>
      <${_t} id=${`beloften-${t.key}`} caption=${$t.caption} rows=${$} columns=${Cm} sort="dag" />
    <//>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${u?d:a`<p role="status"><strong>${M($t.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${$t.role_note}</p>`}
      <${gi} works=${p(r.filter(oa({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${Sm} title=${$t.undated} items=${i.map(jw)} />
      <${Sm} title=${$t.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Xt(f,o)}`)} />
    </section>
  `}function Mm({route:t}){let e=et(t.query),n=Be(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>ms($,e.date)),r=$=>oa(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>wl($,e.date)).filter(r),c=s?[]:n.flatMap($=>Lm($,e.date,t.query).map(Cw($))),u=()=>Dn(kw,[...i,...[...l,...c].map($=>({...$,...Sw}))],$=>oe(e,$.plan.key)),p={title:$t.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${mt} text=${$t.heading} title=${$t.title} />
    <${Ln}><${po} /><${Ar} /><${Ow} rows=${o} /><//>
    <${Zo} />
    ${n.map($=>a`<${Lw} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${Oe} name="beloften.csv" rows=${u} />
      ${o.length>0&&a`<${pn} name="beloften" ...${p} />`}
    </p>
    <${je} text=${M($t.lane_total,i.length)} />
  `}var $t,Cm,kw,jm,ww,yw,xw,vw,oa,Lm,Sw,Cw,jw,Sm,Tm=F(()=>{"use strict";K();rt();Et();U();Ht();W();st();wt();It();rn();re();Se();Cc();Ks();qc();yt();Gr();Ue();$t=k.promises;Cm=[{key:"dag",label:$t.columns.day,text:t=>t.day,cell:t=>t.by},Jt("actie",$t.columns.work,t=>t.work),{key:"wat",label:$t.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:$t.columns.who,text:t=>qo(t.work)},{key:"woorden",label:$t.columns.quote,text:t=>t.quote},{key:"stand",label:$t.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:$t.columns.more,sort:!1,text:bw},{key:"hoofdstuk",label:$t.columns.lane,text:cm}],kw=[...Cm,tr($t.columns.place,t=>t.id)],jm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,ww=6,yw=$t.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);xw=t=>{let e=a`<${Oo} outcome=${t.outcome} on=${t.on} />`;return jm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},vw=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Pc(t,e).map(n=>{let s=[M($t.lane_total,n.mine.length),...Es(n.mine,!0)].join(" · "),o=[Ro(n),a`<span class="bij">${s}</span>`];return a`<${an} title=${o}><${B} items=${n.mine.map(xw)} /><//>`})}
  </div>
`,oa=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Po(e.work).includes(t.partner))&&(!t.hoofdstuk||y.works[e.work]?.chapters?.includes(t.hoofdstuk));Lm=(t,e,n)=>ts(t).termless[e].filter(s=>oa(n)({work:s,day:""})),Sw={lane:0,x:0,level:0},Cw=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:$t.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),jw=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${jt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,Sm=({title:t,items:e})=>e.length>0&&a`<${an} look="tweeling" title=${g(t,{count:e.length})}><${B} items=${e} /><//>`});function Mw({loss:t,scenario:e,id:n,title:s}){let o=Fm(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Vs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${_t} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${Bm()} />`}function Tw({loss:t,names:e,scenario:n,apart:s}){let o=mn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,u=$=>{let m=Y($,"who",n.date),[d,h]=[!0,!1].map(tt=>m.filter(({from:G})=>e.includes(S(G))===tt)),f=h.filter(({acts:tt})=>tt),b=new Map,w=f.length?f:h;for(let tt of C(w.map(({from:G})=>G))){let G=w.flatMap(({from:Yt,phrase:br=""})=>Yt===tt?br:[]);nn(b,Q(C(G)),S(tt))}let v=[...b].map(([tt,G])=>`${Q(G)} (${tt})`).join("; "),O=Bt($,"reportedUnder").flatMap(tt=>Y(tt,"who",n.date)).flatMap(({from:tt,acts:G})=>G&&!e.includes(S(tt))?S(tt):[]).filter(tt=>!f.some(({from:G})=>S(G)===tt)),_=f.some(({from:tt})=>!Dt(tt)),j=Y($,"expected",n.date).flatMap(({from:tt})=>m.some(G=>G.from===tt)?[]:S(tt)),A=g(En.role,{names:Q(C(d.map(({phrase:tt=""})=>tt)))}),P=Z()&&f.length?[]:d,T=C(P.flatMap(({of:tt})=>tt.map(G=>x(G,"summary")))).filter(Boolean),E=f.length?[]:oo($).filter(tt=>!e.includes(tt)),Lt=[d.length>0&&[A,T.join(" ").replace(/\.$/,"")].filter(Boolean).join(" – "),v&&g(f.length?En.others:En.only_named,{names:v}),!_&&O.length>0&&g(En.below,{names:Q(C(O))}),j.length>0&&g(En.expected,{names:Q(C(j))}),E.length>0&&g(k.shared.headed,{heads:Q(E)})];return a`
      <li>
        <${N} id=${$} /> <${jt} id=${$} date=${n.date} />
        <span class="zacht"> ${Lt.filter(Boolean).join("; ")}</span>
      </li>
    `},p=($,m,d=[])=>{let h=a`<${Hn} id=${`${c}-${m}`} items=${d.map(u)} first=${Bm()} />`;return d.length>0&&a`<${zm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Fw} loss=${t} scenario=${n} />
      <${zm} title=${r} count=${t.cells.length} none=${i}>
        <${Mw} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>p(m,$,t[$]))}
      ${t.blocks.map(($,m)=>p($.phrase,String(m),$.acts))}
    </section>
  `}function Uc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Fm(r,n).map(({cell:i,step:l,now:c})=>[Q(e),kt(i.column),l,c,i.phrase,...oe(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Tw} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Be(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${Oe} name="wat-als.csv" rows=${()=>[[...En.csv,...ss],...o()]} /></div>
  `}function zw(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:u,kind:p})=>`${u}~${p}`,o=new Map(t.places.map(u=>[s(u),u])),r={...e,plan:t.plan},i=Ao({...r,stated:!0}),l=new Map(X(eo(i)?i:r).places.map(u=>[s(u),u.things])),c=(u,p)=>u.filter($=>!l.get(p)?.includes($)).length;return X(r).places.map(u=>({key:u.kind||String(u.step),last_actor:[],only_lead:[],read:u.step?c(o.get(s(u))?.last_actor||[],s(u)):0,title:u.kind?H(kt(u.kind)):Ct(u.step),...o.get(s(u)),things:u.things.filter(p=>n.includes(p)),empty:!u.things.length}))}function Bw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),u=a`
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
  `}function Fw({loss:t,scenario:e}){let{legend:n}=Zs,s=zw(t,e),o=C(s.flatMap(i=>i.things.map(l=>As(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <${q} look="verliesbeeld" title=${Zs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Bw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Fo(ft(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${nt("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Zs,En,Bm,Fm,zm,Am=F(()=>{"use strict";K();Et();U();Ht();W();Me();Un();st();wt();It();re();Se();yt();Ue();Zs=k.whatif.picture,En=k.whatif,Bm=()=>Z()?1:void 0,Fm=(t,e)=>t.cells.map(n=>{let{matrix:s}=X({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=H(kt(n.column)),i=o?Ct(n.barrier):"",l=o?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?nr(o):En.no_cell}}),zm=({title:t,count:e,none:n,children:s})=>a`
  <${q} title=${g(En.part,{title:t,count:e})} as=${I?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function Aw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",qi(l)]),o=Vr("answer",{options:[...Ts(n),...s]},()=>At(at.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:at.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(at.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Uc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${Em} id=${l} scenario=${n} />`)} />
      <p>${g(at.with_this,{questions:i,now:X(n).gaps.length})}</p>
    </div>
  `}function Ew({acting:t,chosen:e}){let[n,s]=R(""),o=p=>V({zonder:p.map(qi).join(",")}),r=p=>{if(e.includes(p))return o(e.filter($=>$!==p));o(Ge()?[...e,p]:[p])},i=p=>[S(p),...bt(p,"altLabel")].join(" "),l=t.filter(p=>Ko(i(p),n)),c=p=>a`
    <button type="button" id=${`zonder-${qi(p)}`} aria-pressed=${String(e.includes(p))}
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
    <${B} look="partnerlijst" label=${at.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${at.none_found}</p>`}
    ${!Ge()&&a`<p class="zacht">${at.alone}</p>`}
  `}function Nw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=Q(r.map(p=>Ct(p).toLowerCase())),u=c?g(at.start.steps,{steps:c}):at.start.no_step;return[i&&M(at.start.alone,i),i&&u,l&&M(at.start.lead,l)].filter(Boolean)},s=Fo(ft(e.plan)),o=r=>a`
    <a href=${L("wat-als",{zonder:qi(r.who)})}>${S(r.who)}</a>
    <span class="bij">${I?`${mn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${q} id="begin" look=${null} title=${at.start.title} note=${g(at.start.phrase,{source:s})}>
      <${B} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${at.start.no_partner}</p>`}
    <//>
  `}function Em({id:t,scenario:e}){let n=p=>Q(xt(C(p)).map(S)),s=Object.entries(at.apart.roles).map(([p,$])=>{let m=h=>Y(h,"who",e.date).filter(f=>f.role===p),d=xt(C(m(t).map(h=>h.to))).map(h=>{let f=n(m(h).flatMap(b=>b.from===t?[]:[b.from]));return S(h)+g(at.apart[f?"others":"no_others"],{names:f})});return d.length>0&&a`<p>${g($,{names:Q(d)})}</p>`}),o=li(t,e).map(({end:p,rows:$})=>{let m=n($.flatMap(({from:f,to:b})=>[...f,...b].filter(w=>w!==p))),d=g(p===t?at.apart.flows:at.apart.group_flows,{name:S(p)}),h=a`<${N} id=${p} text=${M(at.apart.count,$.length)} />`;return a`<p>${d} ${h}${m&&g(at.apart.parties,{names:m})}.</p>`}),r=Y(t,"who",e.date).filter(({role:p=""})=>!(p in at.apart.roles)),i=xt(C(r.map(({to:p})=>p).filter(p=>!Je(p).includes(t)))),l=p=>{let $=r.flatMap(({to:d,phrase:h=""})=>d===p?[h]:[]),m=at.apart[Je(p).length?"acting":"named"];return a` <span class="zacht">${g(m,{roles:Q(C($)),who:Rn(p)})}</span>`},c=M(at.apart.besides,i.length),u=a`<p>${at.apart.page} <${N} id=${t} />.</p>`;return a`
    ${["chapterLead","unitOf","standsFor"].map(p=>{let $=n(Bt(t,p));return $&&a`<p>${g(at.apart[p],{names:$})}</p>`})}
    ${s} ${o}
    ${i.length>0?a`<${an} title=${c}><${he} ids=${i} more=${l} />${u}<//>`:u}
  `}function Nm({route:t}){let e=et(t.query),{without:n,most:s}=X(e),o=xt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(on).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Ge(),[,u,...p]=t.path,$=[[at.leave_out,L("wat-als"),!u],[at.action.title,L(["wat-als","actie"]),!!u]],m=a`
    <${Nr} label=${at.title} tabs=${$} />
    <${mt} text=${at.title} title=${u?at.action.title:at.title}>
      <p class="uitleg">${u?at.action[Ge()?"intro":"intro_elsewhere"]:at.intro}</p>
    <//>
    <${Ra} scenario=${e} />
  `;if(u)return[m,a`<${Fd} requested=${p.join("/")} scenario=${e} />`];let d=()=>c?a`<${Aw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Uc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Em} id=${l} scenario=${e} />`} />
    `:a`<${Nw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${kc} chosen=${r.join(",")} choices=${a`<${Ew} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${je} text=${r.length===1?g(at.phrase,{name:i[0]}):""} />
  `}var at,qi,Pm=F(()=>{"use strict";Pe();Go();K();rt();Et();U();Ht();W();qe();vo();Me();st();wt();It();rn();re();Ka();Se();yt();Am();wc();bn();at=k.whatif;qi=t=>x(t,"notation")});var qm={};Ym(qm,{answerTo:()=>X,compare:()=>lt,connection:()=>Uo,csv:()=>ka,data:()=>y,here:()=>z,longerWays:()=>Ma,scenarioOf:()=>et});function Wi(t=null){for(let e of Di())e!==t&&(e.open=!1)}function Hc(){Wi(),Qn().classList.remove("is-open"),Ri().setAttribute("aria-expanded","false")}function Pw(){Qn()&&(Ri().addEventListener("click",()=>{let t=Qn().classList.toggle("is-open");for(let e of Di())e.open=t;Ri().setAttribute("aria-expanded",String(t))}),Qn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Hc():e.closest("summary")&&!Z()&&Wi(e.closest("details"))}),Qn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Di().find(n=>n.open);Z()?Ri().focus():e?.querySelector("summary")?.focus(),Hc()}),document.addEventListener("click",t=>{!Z()&&!Qn().contains(t.target)&&Wi()}),Qn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!Qn().contains(e)&&Wi()}))}function Iw(t){if(!Qn())return;let e=Ql(t)?.to;for(let n of Qn().querySelectorAll("a")){let{path:s}=pl(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of Di())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function qw(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return ra=!eo(e)||s!==n,ra?(Nn(a`<p role="status">${k.werkplaats.busy}</p>`,Ft("inhoud")),Ui?ht().show(Ui,ht().own):Vc||Rw(Ts(e),s),!0):!1}async function Rw(t,e){Vc=!0;try{Ui=(await ht().ask("page",{options:t,comparisons:e})).page,ra&&ht().show(Ui,ht().own)}catch(n){ra&&Nn(a`<p role="alert">${n.message}</p>`,Ft("inhoud"))}Vc=!1}function Ww(t){let e=t.path[0]||"overzicht",n=Ft("inhoud");if(Ft("bronregel").hidden=e==="controleer"&&!!ye()?.board,ye()?.own&&qw(e,et(t.query)))return;n.className=`scherm-${e}`;let s=Ft("zoek");s&&e!=="zoek"&&(s.value="");let o=Im[e]||Im.onbekend;Nn([a`<${_u} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),Iw(e)}function Kc(){let t=Ft("motor");t.hidden=!1;let{state:e,why:n,own:s}=ht();Nn(a`<${J$} state=${e} why=${n} own=${s} />`,t)}function Dw(){Uw(),ra=!1,window.removeEventListener("werkplaats",Kc),Nn(null,Ft("inhoud")),Nn(null,Ft("motor"))}var Qn,Ri,Di,Im,Vc,Ui,ra,Uw,Rm=F(()=>{"use strict";Pe();K();rt();Et();U();Ht();W();qe();io();lo();wt();re();Ka();Fu();ed();rd();Hd();r$();M$();B$();Z$();rm();Kr();hm();Om();Tm();Pm();Qn=()=>Ft("menu"),Ri=()=>Ft("menuknop"),Di=()=>[...Qn().querySelectorAll("details")];Ft("spring").addEventListener("click",t=>{t.preventDefault(),Ft("inhoud").focus()});Pw();Ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Hc();let e=Ft("zoek").value;location.hash=fu(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={...y.meta,title:document.title,address:location.hash||"#/overzicht"};Xo(g(e,{...s,sources:hs()}),n)});Im={__proto__:null,overzicht:z$,dekking:od,aandachtspunten:o$,partners:g$,maatregelen:v$,naslag:S$,gevraagd:C$,tijdlijn:L$,beloften:Mm,verken:Ud,ding:vm,samenvatting:fm,vragen:om,"wat-als":Nm,vergelijk:td,"weet-niet":Bu,methode:zu,zoek:Ad,controleer:ye()?Y$:Q$,onbekend:Js},Vc=!1,Ui="",ra=!1;ye()&&(window.addEventListener("werkplaats",Kc),Kc());Ft("inhoud").replaceChildren();Uw=jp(Ww);ye()&&window.addEventListener("andere-bladzijde",Dw,{once:!0});document.documentElement.dataset.klaar="ja"});Pe();Vi();typeof DecompressionStream>"u"?Ft("te-oud").hidden=!1:Yc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Rm(),qm))});})();
