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
"use strict";var ketenkaart=(()=>{var Fm=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Bm=(t,e)=>{for(var n in e)Fm(t,n,{get:e[n],enumerable:!0})};function Tt(t,e="sr"){let n=Mt("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Hc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Mt,Ee=F(()=>{"use strict";Mt=t=>document.getElementById(t)});async function Vc(){let t=Uint8Array.from(atob(Mt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Di=Am(await new Response(e).json())}function Am(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Di,Ui=F(()=>{"use strict";Ee()});function Jc(t){var e=Kc.get(this);return e||(e=new Map,Kc.set(this,e)),(e=Gc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Gc,Kc,Qc=F(()=>{Gc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Gc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Kc=new Map});function Zs(t){t&&t.parentNode&&t.remove()}function Qi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ji.call(arguments,2):n),gr(t,i,s,o,null)}function gr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:br,__v:o||++Xc,__i:-1,__u:0};return!o&&Et.vnode&&Et.vnode(r),r}function da(t){return t.children}function ia(t,e){this.props=t,this.context=e,this.__g=0}function js(t,e){if(e==null)return t.__&&js(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:js(t)}function Im(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Xs({constructor:br},n)).__v=n.__v+1,Et.vnode&&Et.vnode(e),Yi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||js(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ip(o,e,r),n.__=n.__e=null,e.__e!=s&&np(e))}function np(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),np(t)}function Yc(t){(8&t.__g||(t.__g|=8,Cs.push(t),ca++))&&Hi==Et.debounceRendering||((Hi=Et.debounceRendering)||queueMicrotask)(sp)}function sp(){try{for(var t,e=1;Cs.length;)Cs.length>e&&Cs.sort(tp),t=Cs.shift(),e=Cs.length,8&t.__g&&Im(t)}finally{(ca=Cs.length)&&(Hi||queueMicrotask)(sp)}}function op(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||ua,v=e.length;for(c=qm(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||pa,d.__i=$,b=Yi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Zi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=rp(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function qm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=gr(null,i):Gi(i)?i=v[r]=gr(da,{children:i}):i.constructor===br&&i.__b?i=v[r]=gr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Rm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=js(l)),Xi(l,l));return s}function rp(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=rp(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=js(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Rm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Zc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ra(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Zc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Zc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Vi[e]||(Vi[e]=Wm(e)),(t.__a||(t.__a={}))[e]=Ki,r=e!=(e=e.replace(ep,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Wm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[aa]==null)e[aa]=Ki++;else if(e[aa]<this.__a[t])return;return n(Et.event?Et.event(e):e)}}}function Yi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,O,_,M,E,K,j,L,Ct,Ce,Ze=e.type;if(e.constructor!==br)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=la(u,r):r.push(u),l=r[0]||l),(u=Et.__b)&&u(e);t:if(typeof Ze=="function"){m=i.length;try{if(w=e.props,v=(u=Ze.prototype)&&u.render,O=(u=Ze.contextType)&&s[u.__c],_=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new Ze(w,_):(e.__c=d=new ia(w,_),d.constructor=Ze,d.render=Um),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),Ze.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Xs({},d.__s)),Xs(d.__s,Ze.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!Ze.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,_)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(le){le&&(le.__=e)}),ua.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=js(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,_),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!Ze.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=w,d.__P=t,d.__g&=-5,M=Et.__r,E=v?25:0;do d.__g&=-9,M&&M(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);v&&(ua.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Xs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),K=u&&u.type===da&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(le){le&&Xi(le,le)}),n.__k=null),l=n.__k?js(n,0):null),l=op(t,Gi(K)?K:[K],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Zs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(le){if(i.length=m,e.__v=null,c||r)if(le&&le.then){if(e.__u|=128|c,r){for(~(Ct=r.indexOf(l||void 0))||(Ct=r.length);(Ce=r[Ct-1])&&Ce.nodeType==8;)Ct--;for(;Ct<r.length;Ct++)if(Ce=r[Ct])if(r[Ct]=null,j){if(Ce==L)break}else{if(Ce.nodeType!=8)break;Ce.data.startsWith("$s")&&(L=la(j=Ce))}}if(!j){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;j=l}(u=la(j=e.__c.__z||(e.__c.__z=j)))?(e.__e=j,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Zs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),le&&le.then||ap(e),Et.__e(le,e,n)}}else l=e.__e=Dm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Et.diffed)&&u(e),l}function la(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ap(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ap))}function ip(t,e,n){for(var s=0;s<n.length;)Zi(n[s++],n[s++],n[s++]);Et.__c&&Et.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Et.__e(r,o.__v)}})}function Dm(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||pa,O=e.props,_=e.type;if(_=="svg"?o="http://www.w3.org/2000/svg":_=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(_?h.localName==_:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!_)return w.createTextNode(O);t=w.createElementNS(o,_,O.is?O:p),l&&(Et.__m&&Et.__m(e,r),l=!1),r=null}if(_){if(p=_=="template"&&t.content||t,r=_=="textarea"&&O.defaultValue!=null?null:r&&Ji.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||ra(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||ra(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(_=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Pm.test(_))&&(o="http://www.w3.org/1999/xhtml"),op(p,Gi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&js(n,0),l,c),r&&r.some(Zs)),l&&_!="textarea"||(u="value",_=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(_!="progress"||f)||ra(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&ra(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function Zi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Et.__e(o,n)}}function Xi(t,e,n){var s,o,r,i;if(Et.unmount&&Et.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Zi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Et.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Xi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=la(s,r=[]))&&(s==t.__e&&r.some(Zs),Zs(o),Zs(s)),n||Zs(t.__e),t.__e=t.__c=t.__=null}function Um(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;Et.__&&Et.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=gr(da,{children:[t]}),o=[],r=[],Yi(e,e.__k,s||pa,pa,e.namespaceURI,s?null:e.firstChild?Ji.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),ip(o,e.__k,r),e.__k.props.children=null}var Et,Xc,Em,Cs,Hi,ca,tp,aa,ep,Ki,Vi,Nm,br,pa,ua,Pm,Gi,Ji,Xs,$a=F(()=>{br=Symbol.for("pv"),pa={},ua=[],Pm=/^m(i|n|o|s|text|space)$/,Gi=Array.isArray,Ji=ua.slice,Xs=Object.assign;Et={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ca=0,t}},Xc=0,Em=function(t){return t!=null&&t.constructor===br},ia.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Xs({},this.state)),typeof t=="function"&&(t=t(Xs({},n),this.props)),t&&(Xs(n,t),this.__v&&(e&&this.__k.push(e),Yc(this)))},ia.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Yc(this))},ia.prototype.render=da,Cs=[],ca=0,tp=function(t,e){return t.__v.__b-e.__v.__b},aa=Symbol(),ep=/(PointerCapture)$|Capture$/i,Ki=0,Vi={},Nm=0});function fa(t,e){ne.__h&&ne.__h(ce,t,ma||e),ma=0;var n=ce.__H||(ce.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return ma=1,Hm(bp,t)}function Hm(t,e,n){var s=fa(Lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):bp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);el(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ce,!ce.__f)){ce.__f=!0;var o=ce.shouldComponentUpdate;ce.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,el(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Me(t,e){var n=fa(Lo++,3);!ne.__s&&ol(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ce.__H.__h.push(n))}function an(t,e){var n=fa(Lo++,4);!ne.__s&&ol(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ce.__h.push(n))}function wr(t){return ma=5,Re(function(){return{current:t}},[])}function Re(t,e){var n=fa(Lo++,7);return ol(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Vm(){var t;do{for(;t=nl.shift();)try{kr(t)}catch(n){ne.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=gp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(kr),e.__h.some(sl),e.__h=[]}catch(n){e.__h=[],ne.__e(n,t.__v)}}}while(nl.length)}function Km(t){var e,n=function(){clearTimeout(s),fp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);fp&&(e=requestAnimationFrame(n))}function hp(t){t!=1&&lp==ne.requestAnimationFrame||((lp=ne.requestAnimationFrame)||Km)(Vm)}function kr(t){var e=ce,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ce=e}function sl(t){var e=ce;t.__c=t.__(),ce=e}function ol(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!el(n,t[s])})}function bp(t,e){return typeof e=="function"?e(t):e}var Lo,ce,tl,lp,el,ma,gp,nl,ne,cp,pp,up,dp,$p,mp,fp,rl=F(()=>{$a();el=Object.is,ma=0,gp=[],nl=[],ne=Et,cp=ne.__b,pp=ne.__r,up=ne.diffed,dp=ne.__c,$p=ne.unmount,mp=ne.__;ne.__b=function(t){ce=null,cp&&cp(t)},ne.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),mp&&mp(t,e)},ne.__r=function(t){pp&&pp(t),Lo=0;var e=(ce=t.__c).__H;e&&(tl==ce?ce.__h=[]:(e.__h.some(kr),e.__h.some(sl),Lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),tl=ce},ne.diffed=function(t){up&&up(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&hp(gp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),tl=ce=null},ne.__c=function(t,e){e.some(function(n){try{n.__h.some(kr),n.__h=n.__h.filter(function(s){return!s.__||sl(s)})}catch(s){n.__h=[function(){throw s}]}}),dp&&dp(t,e)},ne.unmount=function(t){$p&&$p(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,hp(nl.push(o))}else kr(o)}catch(r){e=r}}),s.__H=void 0,e&&ne.__e(e,s.__v))};fp=typeof requestAnimationFrame=="function"});function kp(t){if(Array.isArray(t))return t.map(kp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Qi("wbr",null),n]:[n])}var pe,a,B,H=F(()=>{"use strict";Qc();$a();rl();$a();rl();pe=()=>wr(null);a=Jc.bind((t,e,...n)=>Qi(t,e,...typeof t=="string"?n.map(kp):n)),B=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Ym(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(wp,n)&&!t.query.uit?{path:wp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ll(t){let e=Object.entries(Qm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[Jm[i]||i,l]);return Ym({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function T(t,e={},n=!0){let s=Gm.filter(i=>n&&A.route.query[i]).map(i=>[i,A.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function U(t,e=!1){let n=T(A.route.path,{...A.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++al},"",n),il())}function il(t=!1){let e=ll(location.hash),n=A.route.path.join("/")===e.path.join("/");A.route=e,A.led=A.started&&!n&&!t,yp(e),n||window.scrollTo(0,t&&_p.get(history.state?.turn)||0)}function xp(t){yp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),al=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>_p.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++al},""),il(o)};return window.addEventListener("popstate",s,n),il(),A.started=!0,()=>e.abort()}var Gm,Jm,wp,Qm,A,yp,al,_p,Xe,tt=F(()=>{"use strict";Gm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Jm={ernst:"gewicht"},wp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Qm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};A={route:{path:[],query:{}},started:!1,led:!1},al=0,_p=new Map;Xe=t=>T(["ding",t])});function ut({text:t,title:e=t,children:n}){let s=pe();return an(()=>{document.title=`${e} – Ketenkaart`},[e]),an(()=>{A.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function xe({text:t}){let{route:e}=A;return an(()=>{A.started&&t&&Tt(t)},[t,e]),null}var Y,zt=F(()=>{"use strict";Ee();H();tt();Y=()=>window.matchMedia("(max-width: 44rem)").matches});function lt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ha(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ga(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function vp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,z,V,yr,Ft,C,ln,nt,W=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),V=t=>t.slice(0,1).toUpperCase()+t.slice(1),yr=t=>(Ft(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ft=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],ln=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Op,Sp,Zm,Xm,tf,ef,nf,sf,of,rf,af,lf,cn,To,D,k,ve,dt,zn,_t,Rt,Cp,cf,is,fe,pf,mn,fn,at,zo,Te,Fn,I=F(()=>{"use strict";Ui();y=Di,{codes:Op,progress:Sp,queries:Zm,names:Xm,absent:tf,lists:ef,kinds:nf,called:sf,works:of,partners:rf,lookups:af}=y,lf=[Op,Sp,Zm,Xm,tf,y.dates,ef,nf,sf,of,rf,af];for(let t of[...lf,y.words,y.addresses,...[Op,Sp].flatMap(Object.values)])Object.setPrototypeOf(t,null);cn=new Map(Object.entries(y.things)),To=new Map(y.plans.map(t=>[t.key,t])),D=y.plans.length>1,k=y.words,ve=t=>t?.words.page||k,dt=t=>To.get(t||"")||(D?void 0:y.plans[0]),zn=t=>To.get(t),_t=t=>To.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,Cp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],cf=y.plans.flatMap(t=>t.dates),is=Cp(cf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),fe=is[is.length-1].date,pf=y.plans.flatMap(t=>t.steps),mn=Cp(pf.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=_t(t);return n?y.stands[e]?.[n.key]||n.date:e},at=t=>y.dates[t]||t||"",zo=(t=dt())=>t?.source||y.source,Te=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Fn=(t,e=dt())=>(e?e.dates:is).find(n=>n.date===t)?.label||at(t)});async function ba(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function ls(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var cl,he,ft,We,Ne=F(()=>{"use strict";W();I();cl=5*2**20,he=()=>window.werkplaats,ft=()=>he(),We=()=>!!he()&&he()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!pl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ul(o,n),without:ul(r,n),links:i},p={...ul(l,n),...c};pl.set(s,p)}return pl.get(s)}function Ls({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=D&&To.has(t.plan)?t.plan:"",n=is.some(p=>p.date===t.stand)?t.stand:fe,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:fe};return[r,i,l].map(Fo).find(p=>to(p)||he())||Fo({...l,stated:!1,strict:!1})}function Fo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function dl(t,e,n){return new Set(n.map(([o])=>J({...t,[e]:o}).key)).size===n.length?n:[]}var pl,ul,Hn,to,$l,jp,Wt=F(()=>{"use strict";I();Ne();pl=new Map,ul=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Hn=(t,e)=>G({...t,plan:e.key}).numbers[0];to=t=>t.key in y.answers;$l=(t,e)=>To.get(e)?.steps.find(n=>n.notation===t)?.id,jp=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>$l(s.step,e))))});var Lp,uf,eo,_r,X,xt,Ms,ze=F(()=>{"use strict";W();I();Lp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])tn(Lp,i,r)}uf=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),eo=(t,e=fe)=>!uf[e]?.has(t),_r=(t,e=fe)=>(Lp.get(t)||[]).filter(n=>eo(n.of[0]||n.from,e)),X=(t,e,n)=>_r(t,n).filter(s=>s.name===e),xt=(t,e,n)=>X(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ms=(t,e)=>t.from===e?t.to:t.from});var ml,ht,x,ct,$t,Ts,ka,cs,Jt,Tp,hn,ge,Vn,be,Qt,Z,Dt,wa,zp,S,Yt,Mp,Kn,no,ya,Bn,df,_a,ps,gn,Bo,$f,en,se,oe,et=F(()=>{"use strict";W();I();ml=[],ht=(t,e)=>cn.get(t)?.[e]||ml,x=(t,e)=>ht(t,e)[0]||"",ct=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),$t=(t,e)=>ct(t,e)[0]||"",Ts=t=>cn.has(t),ka=t=>ht(t,"type"),cs=t=>zp.get(t)||ml,Jt=(t,e)=>ka(t).includes(e),Tp=t=>ka(t).flatMap(e=>y.kinds[e]||[])[0],hn=t=>Tp(t)?.page||"",ge=t=>Tp(t)?.kind||"",Vn=t=>hn(t)==="organisation",be=t=>hn(t)==="undertaking",Qt=t=>!!hn(t)&&!!x(t,"prefLabel"),Z=(t,e)=>y.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>Z(y.lists[e],x(t,e)),wa=t=>y.names[t]||k.thing.foreign[t]||t,zp=new Map;for(let[t,e]of cn)for(let n of e.type||ml)tn(zp,n,t);S=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Yt=t=>y.called[t]?.short||S(t),Mp=t=>x(t,"identifier"),Kn=[...cs("Chapter")].sort((t,e)=>nt(Mp(t),Mp(e))),no=Kn.map(t=>[t,S(t)]),ya=Kn.flatMap(t=>ct(t,"chapterLead").map(e=>x(e,"notation"))),Bn=[...cn.keys()].filter(be),df=[...cn.keys()].filter(Vn),_a=t=>mn.find(e=>e.notation===t),ps=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=mn.map(t=>[t.notation,t.label]),Bo=ps("InterventionKind"),$f=new Map(df.map(t=>[x(t,"notation"),t])),en=t=>$f.get(t)||"",se=t=>y.addresses[t]||"",oe=t=>ct(t,"passage")});function hl(t){let e=s=>$t($t(s,"barrier"),"broader")||$t(s,"barrier"),n=Or(t).flatMap(s=>ht(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:vr(t)}function Fp(t,e,n,s){let o=kn(t,s);return{id:t,work:e,plan:n,name:S(e),short:Yt(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:V(Sr(x(t,"modality"))),day:x(t,"dueBy"),by:at(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:at(o.on)}}var xr,Gn,vr,Ao,fl,bn,Jn,Eo,No,An,us,Po,Io,Or,so,It,xa,Sr,mf,kn,oo,gl,wn,De,zs,ds,bl,Cr,Fs,kl,qo,Qn,Nt=F(()=>{"use strict";tt();W();I();ze();et();xr=t=>e=>y.works[e]?.[t]||[],Gn=xr("steps"),vr=xr("kinds"),Ao=xr("years"),fl=xr("leads"),bn=xr("acts"),Jn=t=>X(t,"who").map(({from:e})=>e),Eo=t=>Jn(t).map(e=>x(e,"notation")),No=t=>C(t).map(e=>[e,S(en(e))]).sort((e,n)=>nt(e[1],n[1])),An=(t,e)=>ht(t,"unread").includes(e),us=t=>{let e=r=>fl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(bn(t).length)return bn(t).map(e).join(", ");let n=X(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(An(t,"partner"))return k.shared.unread;let[s,...o]=ct(t,"reportedUnder");return s&&!o.length&&bn(s).length?g(k.explore.list.above,{above:Yt(s),who:us(s)}):y.works[t]?.container?"":k.explore.list.no_partner},Po=t=>lt(C((y.works[t]?.chapters||[]).flatMap(e=>ct(e,"chapterLead"))).map(S)),Io=t=>{let e=!bn(t).length&&Po(t);return[us(t),e&&g(k.shared.headed,{heads:e})].filter(Boolean).join("; ")},Or=(t,e)=>X(t,"at",e).flatMap(n=>n.of);so=(t,e)=>X(t,"deadline",e).map(n=>n.from),It=t=>x(t,"isGeneric")==="true",xa=t=>{let e=xt(t,"chapterLead"),n=X(t,"who"),s=xt(t,"unitOf").flatMap(o=>X(o,"who").map(r=>r.to));return o=>{let r=n.filter(c=>c.to===o);if(r.length)return r.some(c=>c.acts)?"acts":"named";let[i,...l]=ct(o,"reportedUnder");return!l.length&&n.some(c=>c.to===i)?"under":[o,...l.length?[]:[i]].some(c=>s.includes(c))?"units":y.works[o]?.chapters?.some(c=>e.includes(c))?"heads":""}},Sr=t=>Z("Modality",t),mf={},kn=(t,e=fe)=>A.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||mf,oo=t=>so(t).map(e=>{let{outcome:n="",stand:s=""}=kn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),gl=t=>(e,n)=>kn(e,n)[t]||"",wn=gl("report"),De=gl("status"),zs=gl("state"),ds=(t,e)=>Qn(t).rows.filter(({id:n})=>kn(n,e).outcome).map(n=>({...n,...Fp(n.id,n.work,t,e)})),bl=(t,e)=>y.promises[t.key].undated.filter(n=>eo(n,e)).map(n=>Fp(n,$t(n,"initiative"),t,e));Cr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Fs=(t,e=!1)=>Cr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>z(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),kl=(t,e)=>{let{reports:n}=Qn(t);return n.find(s=>s.date===fn(t.key,e))||n[n.length-1]},qo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Qn=t=>y.promises[t.key]});function Ro(t,e){if(x(t,"crossCutting")==="true")return[{step:Bs,of:t,basis:""}];let n=G(e).links;return X(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:$t(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function va(t,e){if(be(t))return[t];let n=r=>be(r)&&Rt(r,e.plan);if(Vn(t))return C(As(t,e).map(r=>r.to));if(!Ap(t))return C(_r(t,e.date).map(r=>Ms(r,t))).filter(n);let s=[t,...X(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>X(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Ro(r,e).some(i=>i.step===t))}function Ep({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),$=L=>(!s||Ro(L,c).some(Ct=>x(Ct.step,"notation")===s))&&(!o||vr(L).includes(o))&&(!r||Ao(L).slice(-1)[0]>=r)&&(!i||Ao(L)[0]<=i),m=C(u.flatMap(L=>va(L,c))),d=L=>u.includes(L)&&!l,h=m.filter(L=>!d(L)&&!$(L)),f=m.filter(L=>d(L)||$(L)&&!p.has(L)).sort(_l),v=[...u.filter(L=>!Vn(L)).flatMap(L=>va(L,c)),e].filter(L=>f.includes(L)).flatMap(L=>Bp(L,c,l)),O=C([...u.filter(Vn),...v]).filter(L=>!p.has(L)).sort(Wo),_=f.flatMap(L=>As(L,c,l).filter(Ct=>O.includes(Ct.from))),M=f.flatMap(L=>Ro(L,c).map(Ct=>({work:L,...Ct}))),E=[...mn.map(L=>L.id),Bs],K=C([...u.filter(Ap),...M.map(L=>L.step)]).filter(L=>!p.has(L)).sort((L,Ct)=>E.indexOf(L)-E.indexOf(Ct)),j=r||i?h.filter(L=>!Ao(L).length).length:0;return{who:O,what:f,steps:K,roles:_,ties:M.filter(L=>K.includes(L.step)),left:h.length,undated:j}}function Oa(t,{who:e,what:n},s){return be(t)?Bp(t,s).filter(o=>!e.includes(o)).length:va(t,s).filter(o=>!n.includes(o)).length}function Sa(t,e,n,s=!1){let o=Np(t,e,n,s),r=wl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>jr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Wo))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function Do(t,e,n,s=!1){let o=Np(t,e,n,s),r=wl(t,e,o),i=wl(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Wo)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=As(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Ms(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Pp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...As(r,n,!0),...X(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>be(r)&&Rt(r,n.plan)).sort(_l).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function wl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Ip(t,e){let n=r=>Ro(r,e).map(i=>i.step),[s,o]=t.map(r=>va(r,e).flatMap(n));return mn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function qp(t,{date:e}){let[n,s]=t.map(o=>[o,...X(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Bs,yl,As,Bp,Ap,_l,Wo,Np,jr,ro=F(()=>{"use strict";W();Wt();I();ze();et();Nt();Bs="dwars",yl=60,As=(t,{date:e,plan:n},s=!1)=>X(t,"who",e).filter(o=>(s||o.acts)&&Rt(o.to,n)),Bp=(t,e,n=!1)=>C(As(t,e,n).map(s=>s.from)),Ap=t=>hn(t)==="step";_l=(t,e)=>nt(Yt(t),Yt(e))||nt(S(t),S(e)),Wo=(t,e)=>Number(It(t))-Number(It(e))||_l(t,e);Np=(t,e,n,s)=>o=>C(As(o,n).map(r=>Ms(r,o))).filter(r=>r===t||r===e||be(r)||s||!It(r)),jr=30});var ff,Hp,Vp,Lr,Uo,hf,Kp,Mr,La,Cl,xl,gf,Gp,Jp,Ml,Tl,Qp,bf,Tr,vl,kf,wf,yf,_f,Ol,Rp,xf,jl,Ll,Sl,vf,Wp,Dp,Up,Ca,ja,Yp,Of,Zp=F(()=>{ff="ENTRIES",Hp="KEYS",Vp="VALUES",Lr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Uo(this._path);if(Uo(n)==="")return{done:!1,value:this.result()};let s=e.get(Uo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Uo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Uo(e)).filter(e=>e!=="").join("")}value(){return Uo(this._path).node.get("")}result(){switch(this._type){case Vp:return this.value();case Hp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Uo=t=>t[t.length-1],hf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Kp(t,e,n,s,i,1,o,""),s},Kp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let O=m!==e[v],_=o[h+v]+ +O,M=o[h+v+1]+1,E=o[d+v]+1,K=o[d+v+1]=Math.min(_,M,E);K<f&&(f=K)}if(f>n)continue t}Kp(t.get(p),e,n,s,o,u,i,l+p)}},Mr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=La(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Ml(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,gf(this._tree,e)}entries(){return new Lr(this,ff)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return hf(this._tree,e,n)}get(e){let n=Cl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Cl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Lr(this,Hp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,xl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Lr(this,Vp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},La=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),La(t.get(s),e.slice(s.length),n);return n.push([t,e]),La(void 0,"",n)},Cl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Cl(t.get(n),e.slice(n.length))},xl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},gf=(t,e)=>{let[n,s]=La(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Gp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Jp(s,o,r)}}},Gp=t=>{if(t.length===0)return;let[e,n]=Ml(t);if(e.delete(n),e.size===0)Gp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Jp(t.slice(0,-1),s,o)}},Jp=(t,e,n)=>{if(t.length===0)return;let[s,o]=Ml(t);s.set(o+e,n),s.delete(o)},Ml=t=>t[t.length-1],Tl="or",Qp="and",bf="and_not",Tr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Sl:e.autoVacuum;this._options={...Ol,...e,autoVacuum:n,searchOptions:{...Rp,...e.searchOptions||{}},autoSuggestOptions:{...xf,...e.autoSuggestOptions||{}}},this._index=new Mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ll,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ll,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||jl.batchSize,r=e.batchWait||jl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Sl.minDirtCount,s=s||Sl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Dp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Dp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ol.hasOwnProperty(e))return vl(Ol,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ca(o),c._fieldLength=Ca(r),c._storedFields=Ca(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Ca(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ja(o),c._fieldLength=await ja(r),c._storedFields=await ja(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await ja(h))}++p%1e3===0&&await Yp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Mr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(_f(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:vl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Rp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Tl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=kf[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],_=yf(v,h,this._documentCount,O,f,c),M=s*o*$*w*_,E=p.get(b);if(E){E.score+=M,vf(E.terms,e);let K=vl(E.match,n);K?K.push(u):E.match[n]=[u]}else p.set(b,{score:M,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Up),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Up),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Tr.wildcard=Symbol("*");vl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,kf={[Tl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Wp(s.terms,r)}}return t},[Qp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Wp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[bf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},wf={k:1.2,b:.7,d:.5},yf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},_f=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ol={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Of),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Rp={combineWith:Tl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:wf},xf={combineWith:Qp,prefix:(t,e,n)=>e===n.length-1},jl={batchSize:1e3,batchWait:10},Ll={minDirtFactor:.1,minDirtCount:20},Sl={...jl,...Ll},vf=(t,e)=>{t.includes(e)||t.push(e)},Wp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Dp=({score:t},{score:e})=>e-t,Up=()=>new Map,Ca=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ja=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Yp(0);return e},Yp=t=>new Promise(e=>setTimeout(e,t)),Of=/[\n\r\p{Z}\p{P}]+/u});function Ma(t,e=[],n=Ns(t),s=()=>!0){let o=Ft(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Cf&&l.length>=c.length+jf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Vo(t,e){let n=Ho(t).map(Ft);return Es(e).every(s=>n.some(Ma(s)))}function Ta(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Xp))tu(o).map(Ft).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Sf,Cf,jf,Xp,Lf,Es,tu,Ho,Ns,Ko=F(()=>{"use strict";W();Sf=4,Cf=6,jf=3,Xp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Lf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Es=t=>Lf(t).match(Xp)||[],tu=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Ho=t=>Es(t).flatMap(tu),Ns=t=>t.length>1&&t.length<=Sf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Ff(){let t=new Map([...cn.keys()].filter(Qt).map(s=>{let o=[y.called[s]&&S(s),x(s,"value")&&y.lookups[s]?.description];return[s,{sort:[ge(s)],text:o.filter(Boolean)}]}));for(let[s,o]of cn){let r=Ue.owners.flatMap(p=>ct(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(...zf(s));let l=ct(s,"organisation").map(p=>`${S(p)}: `)[0]||"",c=p=>l+at(p);i?.text.push(...Ue.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(Ue.weights[s]??Ue.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ue.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:ge(s),titles:Tf(s),...o},i=C(xt(s,"who")).filter(c=>!bn(s).includes(c)),l={actors:eu(Ue.actors,bn(s)),text:[...r.text,...eu(Ue.others,i)]};return{...r,...l,weight:Math.min(...ka(s).map(e))}}),...Object.entries(y.queries).filter(Nl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ue.question,["vragen",s],[r,i])),...C(Object.values(y.progress[fe]).flatMap(({status:s})=>s||[])).map(s=>n(s,V(Z("Status",s)),Ue.in_state,["maatregelen"],[],{staat:s})),...Object.values(D?{}:y.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ue.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function au(){let t=new Map(Ff().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Ho)),s=new Set(n.filter(u=>!za(u)).map(Ft)),o=new Tr({fields:Go,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Ho,processTerm:u=>za(u)?null:Ft(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Ho),i=new Set(r.filter(Ns).map(Ft)),l=e.filter(u=>Ue.synonyms.some($=>Jt(u.id,$))),c=[...l.map(u=>u.titles),...Ue.same].map(u=>C(u.map(Yn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Ho)).map(Ft));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function Nf(t){if(ue.known.has(t))return zl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ue.known.has(n));return[...zl.get(t)||[],...e.flatMap(n=>zl.get(n)||[n])]}function Pl(t){let e=Ft(t),n=[e,e.replace(/s$/,"")].find(o=>ue.shorts.has(o));if(n||Ns(t)||e.length<2)return Ma(n||t,[],!0);let s=[...ue.known].some(o=>o.startsWith(e));return Ma(t,Nf(e),!1,o=>s||ue.known.has(o))}function ql(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!ue.known.has(n)||e<El&&!ue.shorts.has(n))continue;let o=s.length>=El&&ue.known.has(s)?[s]:ql(s);if(o.length)return[n,...o]}return[]}function Pf(t){for(let e of t.length<iu||/\d/.test(t)?[]:t.length<Af?[1]:[1,2]){let s=ue.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Fa(t){let e=Es(t).filter(n=>!za(n));return e.length?e:Es(t)}function cu(t){return Fa(t).flatMap(e=>{if(Ns(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>ql(Ft(e)),()=>Pf(Ft(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Il(Pl(r)).length))return o}return[e]})}function If(t,e){let n=t.filter(Ns).map(Yn),s=ue.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Ef||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Es(o).filter(r=>!za(r)))]}function qf(t,e){let[n,...s]=t.titles.map(Yn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Fl(t){ue=ue||au();let e=cu(t),n=e.join(" "),s=Fa(t).join(" "),o=Ft(n)===Ft(s)?Yn(t):Yn(n),[,...r]=If(e,o),i=[e,...r].map(d=>d.map(Pl)),l=[o,...r.map(d=>Yn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Ft(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:lu,queries:Il(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Bf.entries())for(let{id:w,score:v}of ue.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=ue.items.get(w),_=qf(O,o)??f+4+ +(b.length===Go.length&&!u(O));_<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:_,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Ft(n)===Ft(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function zr(t){let e=Fl(t);if(e.found.length||Fa(t).length<2)return e;let n=Fa(t).flatMap(o=>Fl(o).found.length?{word:o,...Fl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function pu(t,e){ue=ue||au();let{parties:n}=ue,s=($,m)=>{let d=ue.groups.filter(b=>b.includes(Yn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:lu,queries:C(h.map(Pl).flatMap(Il))};return ue.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of ou(x(t,"prefLabel"))){let m=$.find(v=>s(v,Go).length)||$[0],d=s(m,Go),h=s(m,["titles"]),b=n.has(Ft(m))&&d.length>Bl||m!==$[0]?Al:1,w=su(m)?0:Math.log(e.length/Math.max(1,d.length))*b;i+=w;for(let v of d){let O=h.includes(v);r(v,m,w*(O?1:Al),O&&w&&d.length<=Bl?[m]:[])}}for(let[$]of ou(x(t,"summary"))){let m=su($)?[]:s($,["titles"]),d=m.length>Wf?0:Math.log(e.length/Math.max(1,m.length))*nu;for(let h of d?m:[])o.get(h)?.shared.includes($)||r(h,$,d,[$])}for(let $ of C(Jn(t))){let m=C(X($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>Bl?0:Math.log(e.length/m.length)*Al;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?Uf:Df)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*nu)]).slice(0,Rf).map(({id:$,shared:m})=>({id:$,shared:m}))}function du(t,e){let n=r=>{let[i,l]=Ta(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ue,Mf,za,Yn,ru,Tf,eu,zf,Ba,Nl,Go,Bf,iu,Af,El,Ef,lu,zl,ue,Il,Rf,Bl,Wf,Df,Uf,nu,Al,su,ou,uu,ao=F(()=>{"use strict";Zp();Ko();tt();W();I();Ne();ze();et();Nt();Ue=k.search,Mf=new Set(Ue.small),za=t=>!Ns(t)&&Mf.has(Ft(t)),Yn=t=>` ${Es(t).map(Ft).join(" ")} `,ru=new Map;for(let[t,e]of y.search.english)tn(ru,t,e);Tf=t=>C([S(t),Yt(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>ht(t,e)),...ru.get(t)||[]]),eu=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],zf=t=>Ue.sorts.flatMap(e=>{let n=y.lists[e];return ht(t,e).flatMap(s=>[Z(n,s),...y.search.also[n]?.[s]||[]])}),Ba="gaps",Nl=([t,{shelf:e}])=>e===Ba||t in k.questions.rows_of||!!he();Go=["titles","sort","actors","text"],Bf=Go.map((t,e)=>Go.slice(0,e+1));iu=6,Af=10,El=4,Ef=4,lu="OR",zl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Il=t=>[...ue.known].filter(t);[Rf,Bl,Wf,Df,Uf,nu,Al]=[3,12,2,1/4,1/5,.6,1/3],su=t=>Ue.everyday.includes(Ft(t))||t.length<El&&!Ns(t),ou=t=>C(cu(t)).map(e=>[e,...ql(Ft(e)).filter(n=>n.length>=iu)]);uu=t=>{let{found:e,read:n,some:s,answers:o}=zr(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Es(l.join(" ")).some(p=>o(Ft(p)));return e.length===1&&Qt(r)&&c&&!n&&!s.length?T(i):""}});function Hf(t,e=fe){let n=ct(wn(t,e),"alternativeReading").map(r=>x(r,"status")),s=y.progress[e]?.[t]?.status||"",o=C([s,...n]).filter(r=>r&&r!==De(t,e)).map(r=>Z("Status",r).toLowerCase());return o.length?[g(k.whatif.action.reading,{status:o.join(k.search.or)})]:[]}function Aa(t,e,n,s=dt(n?.plan)){let{version:o,content:r}=y.meta;return g(Pe.export.footnote,{phrase:t,sources:ms(s),addresses:e.map(i=>`; ${se(i)}`).join(""),version:o+(r?g(Pe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,s)}`:""})}var Pe,Zn,$s,Jo,ms,Ps,re,ke,vt,gt,Qo,Vf,Rl,Ut,bt=F(()=>{"use strict";W();I();et();Nt();Pe=k.shared,Zn=Pe.silence,$s=(t=dt())=>t?g(ve(t).shared.report,{date:at(t.date)}):Pe.reports,Jo=(t=dt(),e=Pe.nothing)=>`${z(e,t?1:2,{report:V($s(t))})} ${Zn}`,ms=(t=dt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; ");Ps=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=kn(t,e),i=r&&g(Pe.state_of,{date:Fn(r,_t(t))}),c=(e||fe)>=(_t(t)?.date||"")&&o===De(t)&&Dt(t,"agreementStatus").toLowerCase();if(!o&&An(t,"status"))return[V(Pe.unread),""];let p=c&&ct(t,"followedBy").length>0&&Pe.newer;return[n,[c,p,s,i,...Hf(t,e)].filter(Boolean).join(", ")]},re=(t,e)=>Ps(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Pe.bases[t]||V(e.label)]])),vt=t=>t===null?Pe.all_steps:_a(t)?.label||t,gt=t=>Z("InterventionKind",t),Qo=t=>S(en(t)||t),Vf=(t,e)=>e?Fn(fn(e.key,t.date),e):t.date===fe?Pe.choices.latest:g(Pe.choices.others_latest,{date:Fn(t.date)}),Rl=({stated:t,strict:e,plan:n},s=dt(n))=>[t&&ve(s).shared.choices.links_stated,e&&Pe.choices.strict_phrase].filter(Boolean).join(" · ")||Pe.choices.all_phrase,Ut=(t,e=dt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[Vf(t,e),Rl(t,e),n?Pe.choices.with_phrase:Pe.choices.without_phrase].join(" · ")}});function _n({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||A.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>U({[e]:i.target.value})}>
        ${!o&&a`<option value="">${yn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Wl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function xn({children:t}){if(!Y())return a`<section class="filters" aria-label=${yn.filters}>${t}</section>`;let e=C(Dl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(yn.filters_set,{count:e}):yn.filters;return a`<${Wl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function io({children:t}){let e=!Y()&&Jf.some(n=>A.route.query[n]);return a`
    <${Wl} look="keuzes" id="wijzig" phrase=${yn.change} opens=${e}>${t}<${Ea} /><//>
  `}function Fr(){let t=J(A.route.query),e=dt(t.plan)?.dates||is;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=dl(A.route.query,"stand",n);return a`<${fs} legend=${yn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ul(){let{query:t}=A.route,e=J(t),{counted:n}=ve(dt(e.plan)).shared.choices,s=Object.entries(Qf).filter(([,o])=>$u(o,J({...t,...o})));return s.length<2?null:a`
    <${mu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${$u(r,e)}
            onChange=${()=>U(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function Ea(){let{query:t}=A.route,{expectations:e,with:n,without:s}=yn.choices,o=dl(t,"verwachtingen",Object.entries({"":n,uit:s})),r=J(t).expect?"":"uit";return a`
    <${lo} />
    <${Ul} />
    <${Fr} />
    <${fs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Na({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Wl} look="blik" phrase=${e}><${Ea} /><//>`}var yn,mu,fs,Is,Kf,qs,Gf,Dl,Jf,lo,Qf,$u,Yo,hs,nn=F(()=>{"use strict";H();tt();zt();W();Wt();I();bt();yn=k.shared,mu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,fs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${mu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>U({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Is=({label:t=yn.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${A.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>U({[e]:o.target.value},!0)} />
  </label>
`,Kf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>U(Object.fromEntries(t.map(e=>[e,null])))}>
    ${yn.clear}
  </button>
`,qs=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${_n} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${Kf} names=${e} />`}
  </div>
`;Gf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Dl=()=>Object.entries(A.route.query).filter(([t])=>!Gf.test(t));Jf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];lo=()=>{let t=y.plans.map(e=>[e.key,e.title]);return D&&a`<div class="velden"><${_n} label=${yn.plan} name="plan" options=${t} /></div>`};Qf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},$u=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Yo=()=>J(A.route.query).strict&&a`
    <p class="zacht">
      ${yn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>U({lezing:null})}>${yn.choices.strict_off}</button>
    </p>
  `;hs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${D&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function hu({passage:t}){let[e,n]=R("");async function s(){try{n((await ft().ask("words",{passage:t})).woorden)}catch(o){n(o.message||fu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${fu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Pa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return T(s,e?{...o,plan:e}:o)}function Ot({id:t,date:e}){let[n,s]=Ps(t,e);return a`<span class=${`chip s-${zs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Se({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Yf[e]}
    </svg>
  `:null}function ae({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${qa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function co({of:t,look:e}){let[n,...s]=oe(t);return n?a`
    <p class=${e}>
      ${se(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${We()&&a`<${hu} passage=${n} />`}
    </p>
  `:null}var fu,N,it,Oe,Yf,Ia,qa,Ra,Rs,kt=F(()=>{"use strict";H();tt();W();I();Ne();et();bt();Nt();fu=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Xe(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;it=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),Oe=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Yf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Ia=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,qa=({passage:t})=>[se(t),We()&&a`<${hu} passage=${t} />`];Ra=({id:t})=>[$t(t,"broader")&&[a`<${N} id=${$t(t,"broader")} />`," › "],a`<${N} id=${t} />`],Rs=({id:t})=>It(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function th({text:t,done:e}){let n=pe(),s=pe();return an(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Xn.by_hand} ref=${n} onClose=${e}>
      <p>${Xn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Xn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Zo(t,e=Xn.copied){try{await navigator.clipboard.writeText(t),Tt(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${th} text=${t} done=${()=>n.remove()} />`,n)}}function vn(t,e,n){Hc(t,e,n),Tt(g(Xn.downloaded,{name:t}),"gezegd")}async function eh([t,...e]){let n=t.length-(t.slice(-ts.length).join()===ts.join()?ts.length:0),s=e.every(c=>String(c[0]).length<=nh)?2:1,o=c=>t.slice(s,n).map((p,u)=>[String(p),String(c[s+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${at(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,s).join(" ")}</td><td>${o(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Tn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Tt(Xn.word_copied,"gezegd")}catch{Zo([t,...e].map(c=>c.join("	")).join(`
`))}}function tr(){return!y.files.length&&!he()?null:a`
    <section class="bestanden" aria-label=${gu}>
      <h2>${gu}</h2>
      <ul>
        <${Hl} ...${Zf} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Hl} label=${e} description=${n} href=${Vl(t)?.href} download=${t} />`)}
        ${he()&&a`<${Hl} ...${Xf} href="#/controleer" />`}
      </ul>
    </section>
  `}var Zf,Xf,gu,Xn,Wa,Ws,nh,we,Zt,ts,En,Br,es,Xo,Vl,Hl,Xt=F(()=>{"use strict";Ee();H();W();I();Ne();et();bt();nn();kt();({summary:Zf,save:Xf,title:gu}=k.frame.foot.files),Xn=k.shared.export;Wa=t=>t.replace(".",[...Dl().map(([,e])=>`-${yr(S(e).split(":")[0])}`),"."].join("")),Ws=({text:t,label:e=Xn.copy})=>a`<button type="button" class="klein" onClick=${()=>Zo(t())}>${e}</button>`;nh=6,we=({name:t,rows:e,label:n=Xn.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>vn(Wa(t),ga(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>eh(e())}>${Xn.word}</button>
`,Zt=(t,e="",n="")=>{let s=dt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,s):n]},ts=Xn.heads,En=(t,e,n)=>[[...t.map(s=>s.label),...ts],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Br=(t,e,n,s)=>({name:`${yr(S(t))}-${e}.csv`,origin:o=>Zt(n,s(o))}),es=t=>D?[{key:"bronplan",label:k.shared.plan,text:e=>dt(t(e))?.title||""}]:[],Xo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(se).join("; "),cell:n=>a`<${co} of=${e(n)} />`}),Vl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Hl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ar({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${B} look="beelden" label=${t} items=${n} />`}function bu({name:t}){let e=Kl(t),n=e?.parts?.map(({label:s,to:o})=>[s,T(o),o===t]);return n&&a`<${Ar} label=${e?.label} tabs=${n} />`}var sh,Kl,Da=F(()=>{"use strict";H();tt();I();sh=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Kl=t=>sh.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t])tn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:oh[t](r),id:t==="partner"?en(r):"",cells:On(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>nt(r.label,i.label)):o}function Ua(t){let[e,n,s]=t.split("~");return{key:e,step:n===ku?null:n,plan:s}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function nr(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fo);if(!l.every(to))return()=>null;let c=u=>[ns(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(G(u).matrix[t].map(c)));return(u,$)=>{let m=ns(u,$,n.key),[d,h,f,b]=p.map(v=>rh(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var ku,oh,On,ns,Ds,po,Ha,er,rh,Nn=F(()=>{"use strict";tt();W();Wt();I();et();bt();ku="alle",oh={kind:t=>V(gt(t)),form:t=>V(Z("ExploitationForm",t)),partner:t=>S(en(t)||t)},On=t=>[...t.steps.map(e=>e.notation),null];ns=(t,e,n)=>[t,e??ku,...D?[n]:[]].join("~"),Ds=({column:t,barrier:e},n,s)=>T("overzicht",{...s,cel:ns(t,e,n)});po=t=>`cel-${t.replaceAll("~","-")}`,Ha=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);er=t=>[He(t).word,...He(t).lines].join(", "),rh=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Ga(t,e){let n=()=>Ka(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>ih(o,e))}function Gl({list:t,plan:e}){if(!t.length)return a`<p>${zn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${lh} ...${o} />`]);return a`
    <p class="zacht">${Va.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function sr({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function ch({gap:t}){let e=[t.barrier&&vt(t.barrier).toLowerCase(),t.kind&&gt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ia} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${bs(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${D&&` · ${zn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Jl} gap=${t} />
    </p>
  `}function Ql({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=uo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${sr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${qa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Va.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:bs(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Va.who}</strong></p><${Gl} list=${t.candidates} plan=${t.plan} />`}
    <${Ws} text=${()=>Aa(t.sentence,uo(t),e,dt(t.plan))} />
  `} /></div>`}var Va,gs,uo,bs,wu,ah,ih,Ka,lh,Jl,Ja,$o=F(()=>{"use strict";Ko();H();tt();W();I();et();bt();Xt();kt();Va=k.shared.gaps,gs=t=>[t,...t.also],uo=t=>se(t.evidence)?[t.evidence]:[],bs=t=>y.queries[t]?.title||t,wu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),ah=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),ih=(t,e)=>wu(e.gewicht,[t.severity])&&(!e.tekst||Vo(ah(t),e.tekst))&&gs(t).some(n=>wu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ka=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});lh=({phrase:t,work:e,more:n})=>e?[t," (",a`<${it} ids=${e} name=${Yt} />`,n&&Va.more_work,")"]:t;Jl=({gap:t})=>a`<span class="alleen-papier">${uo(t).map(e=>a` · <${qa} passage=${e} />`)}</span>`;Ja=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${ch} gap=${t} />
  <${Ql} gap=${t} scenario=${e} />
`});function or(t,e,n=null,s=Y()?dh:uh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Qa(l.key),turn:Zl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(ph.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Qa(t),folds:!0,more:!0,turn:Zl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function mo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,yu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>yu&&" …"}</span>`}
    </div>
  `}function rr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Qa(t),turn:s||Zl(t)};return a`
    <section class="blok">
      ${t?a`<${mo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${fo(r)}>${o}</div>
    </section>
  `}var ph,_u,uh,dh,yu,Yl,Qa,Zl,fo,P,ss,Pn,ye=F(()=>{"use strict";H();tt();zt();W();I();ph=k.shared,_u="uit",[uh,dh,yu]=[20,6,4],Yl=()=>(A.route.query.vouw||"").split(",").filter(Boolean),Qa=t=>Yl().includes(_u)||Yl().includes(t),Zl=(t,e=[t])=>()=>{let n=e.filter(o=>Qa(o)!==(o===t)),s=Yl().filter(o=>o!==_u&&!e.includes(o));U({vouw:[...s,...n].join(",")},!0)};fo=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,ss=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Pn=({id:t,items:e,first:n,as:s="ul"})=>or(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${mo} part=${o} />`}
      <${s} class=${fo(o)}>${o.rows}<//>
    `)});function $h({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function wt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=R(t),h=l?Xl(l,t):m,f=O=>{let _=h===O.key?`-${O.key}`:O.key;l?U({[l]:_===t?null:_},!0):d(_);let M=k.shared.table,E=_.startsWith("-")?M.descending:M.ascending;Tt(g(M.sorted,{column:O.label.toLowerCase(),direction:E}))},b=ha(r,i,h),w=()=>En(i,b,u?.origin||(()=>[])),v=or(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${$h} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${fo(O)}>
              ${O.folds&&a`<${fh} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(_=>a`<${mh} row=${_} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${we} name=${u.name} rows=${w} /></p>`}
  `}function Sn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Xl,mh,fh,Ht,Cn,ks,Ie=F(()=>{"use strict";Ee();H();tt();W();I();et();bt();Xt();ye();kt();Xl=(t,e="")=>A.route.query[t]||e;mh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,fh=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${s&&z(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>re(n(o),s),cell:o=>a`<${Ot} id=${n(o)} date=${s} />`}),ks=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(se)).join("; "),cell:n=>a`<${ae} of=${e(n)} />`})});function tc({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of X(t,"who",e))tn(n,o,r);if(!n.size)return An(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Rs} id=${o} />`);return a`<${B} look="partners" items=${s} />`}function hh(t){let e=x(t,"dueBy");return e&&` (${g(qe.bound,{date:at(e)})}; ${Sr(x(t,"modality"))})`}function gh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=kn(s,e);return a`
      ${o&&`${V(o)}: `}“${x(s,"deadlineText")}”${hh(s)}
      ${x(s,"revises")==="true"&&`, ${qe.revised}`}${r&&` – ${r}`}
    `});return a`<${B} look="termijnen" items=${n} />`}function ec({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${y.lookups[s]?.description}</strong><${ae} of=${[s]} />
  `;return a`<${B} look="cijfers" items=${Za(t,e).map(n)} />`}function ho({of:t}){let e=r=>[$t(r,"barrier")&&g(qe.at_step,{step:S($t(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(qe.other_status,{reading:e(r).join(", ")}):g(qe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:qe.other_unsaid}),o=ct(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${B} items=${o} />`}function Er({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=ht(t,"interventionKind").map(gt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ra} id=${$t(t,"barrier")} />
        ${` · ${s} · ${Z("Strength",n)} · `}
        <${Se} basis=${e} />${` ${ke[e]?.[1]||Z("Basis",e)}`}
        ${Ya(t)&&a` · <strong>${Ya(t)}</strong>`}
      </p>
      <p class="reden"><strong>${qe.here}</strong>${x(t,"rationale")}</p>
      <${ho} of=${t} />
    </div>
  `}function vu({id:t,scenario:e,contributions:n}){let{date:s}=e,o=wn(t,s),r=x(t,"promise"),i=so(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Er} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${qe.across}</strong>${x(t,"rationale")}</p>`,p=[[qe.facts.deadline,i.length>0&&a`<${gh} ids=${i} date=${s} />`],[qe.facts.who,a`<${tc} id=${t} date=${s} />`],[qe.facts.figures,Za(t).length>0&&a`<${ec} id=${t} date=${s} />`],[qe.facts.how,c],[qe.facts.where,a`<${ae} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${ge(t)} · <${Ot} id=${t} date=${s} /></p>
      <${xu} lead=${r&&qe.promise} text=${r||x(t,"summary")} />
      <${xu} lead=${qe.progress} text=${x(o,"summary")} />
      ${o&&a`<${ho} of=${o} />`}
      <${Sn} pairs=${p} />
    </article>
  `}var qe,Za,Ya,xu,St,pn=F(()=>{"use strict";H();W();Wt();I();ze();et();bt();Nt();kt();Ie();qe=k.shared.work;Za=(t,e)=>xt(t,"figure",e);Ya=t=>x(t,"state")&&g(qe.own_state,{state:Z("CellState",x(t,"state"))});xu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;St=t=>[...t].sort((e,n)=>nt(S(e),S(n)))});function ws({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ei(t,e,n){let{word:s,lines:o}=He(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&In.requested_mark];return[s,...o,...r||[],e&&ti(e,n)].filter(Boolean).join(" · ")}function _h({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${In.undecided}</p>`;let u=a`<a href=${Ds({column:n,barrier:null},o,A.route.query)}>${In.see_elsewhere}</a>`;return a`
    <p>${Jo(dt(o))}</p>
    ${r.length>0&&a`<h3>${In.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${In.unexpected}</p>`}
    ${i>0&&a`<p>${g(In.elsewhere,{count:i,kind:gt(n)})} ${u}</p>`}
    ${l&&a`<h3>${In.who}</h3><${Gl} list=${l} plan=${o} />`}
  `}function xh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=pe(),c=pe();an(()=>{let b=document.getElementById(po(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(po(i)))?.focus()},[]);let{word:p,lines:u,look:$}=He(e),m=g(In.panel_note,{scenario:Ut(o,r)}),d=n&&g(In.changed.usual,{phrase:er(n.usual)}),h=e.initiatives>0&&!o.strict&&V(e.strict||r.words.stands),f=e.things.map(b=>{let w=Or(b).filter(v=>e.links.includes(v));return a`<${vu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A.led?history.back():U({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(In.panel,{row:t.label,step:vt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ti(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${D&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${In.requested} <${it} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${_h} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function ar({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ua(t),i=dt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===s),c=l?.cells[On(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:nr(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${xh} key=${t} ...${p} />`}var sn,In,Nr,bh,nc,kh,wh,yh,Xa,ti,go=F(()=>{"use strict";H();tt();W();I();Nn();et();bt();Nt();$o();kt();pn();sn=k.overview.legend,In=k.overview;Nr=({expected:t=sn.expected,quiet:e=sn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${sn.states.map(o=>a`
        <li><span class="staal"><${ws} bar=${[[o,1,0]]} /></span>${V(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ws} bar=${[[sn.support_state,1,1]]} /></span>${sn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${sn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,bh=Object.entries(ke).map(([t,[,e]])=>a`<span class="staal"><${Se} basis=${t} /></span>${e}`),nc=()=>a`<${B} look="stalen" items=${bh} />`,[kh,...wh]=sn.sample.words,yh=sn.sample.bar.map(([t,e])=>[t,Number(e),0]),Xa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${sn.title}>
    <h2>${sn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ws} bar=${yh} /><strong>${kh}</strong>
      ${wh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${sn.explain}</p>
    <${Nr} undecided=${t} />
    <h3>${sn.how}</h3>
    <${nc} />
    <p><span class="anders">${sn.other}</span>${sn.other_says}</p>
  </aside>
`,ti=({by:t},e)=>ve(e).overview.changed[t]});function Su({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${V(s)}`;return a`<${Sn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Cu({id:t=""}){let e=Fe.reading;return a`
    <${ir} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Su} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${ms(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${y.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Oh(){let{howto:t}=k.overview,e=Object.values(ke).map(([s])=>s),n={report:D?t.reports:$s(),marks:e.join(" "),source:zo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Sh({name:t,one:e,plan:n,open:s}){let o=i=>Ts(i)?a`<${N} id=${i} />`:i,r=pe();return Me(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Pa(t,D?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${B} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function Mh(){let t=s=>a`
    <${N} id=${$t(s,"initiative")} />${" → "}<${Ra} id=${$t(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${ho} of=${s} />
  `,e=s=>a`
    <${N} id=${$t(s,"initiative")} />${`: ${Dt(s,"status")}`}<${ho} of=${s} />
  `,n=Ou(jn.statuses).map(e);return a`
    <${Ir} of=${Fe.weak} id="lezing" items=${Ou(jn.weak).map(t)}
      intro=${g(Fe.weak.intro,jn.links)} />
    <${Ir} of=${Fe.other} id="anders" items=${jn.other.map(t)} />
    ${n.length>0&&a`<${Ir} of=${Fe.statuses} id="standen" items=${n} />`}
  `}function Th(){let t=e=>a`
    <${N} id=${e} />: ${x(e,"summary")}<${ae} of=${[e]} />
  `;return a`<${Ir} of=${Fe.clashes} id="tegenspraak" items=${St(jn.clashes).map(t)} />`}function zh(){if(!jn.judged.length)return null;let t=e=>g(Fe.judged.line,{step:S($t(e,"barrier")),kinds:ht(e,"interventionKind").map(gt).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:at(x(e,"asOf"))});return a`<${Ir} of=${Fe.judged} id="oordelen" items=${jn.judged.map(t)} />`}function Fh(){let t=Fe.expected.columns,e=[Ht("stap",t.step,n=>$t(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(gt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${ir} of=${Fe.expected} id="verwacht" count=${jn.expected.length}>
      <${wt} id="verwachtingen" caption=${Fe.expected.caption} rows=${jn.expected} columns=${e} />
    <//>
  `}var Pr,Fe,vh,ir,Ch,jh,ju,jn,sc,Lh,Ir,Ou,Lu,Mu=F(()=>{"use strict";H();tt();zt();W();Wt();I();et();bt();go();ye();kt();Ie();pn();Pr=k.method,Fe=k.unknown,vh=3,ir=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${rr} id=${e!==void 0&&e<=vh?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Ch=()=>U({getal:null},!0),jh=({scenario:t})=>a`
  <${ir} of=${Pr.numbers} id="getallen" close=${A.route.query.getal?Ch:null}>
    ${Te(t).map(e=>a`
        ${D&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Hn(t,e).named).map(([n,s])=>a`<${Sh} key=${n} ...${{name:n,one:s,plan:e}} open=${A.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,ju=({route:t})=>a`
  <${ut} text=${Pr.title}><p class="uitleg">${Pr.intro}</p><//>
  <${Oh} />
  <div class="blok"><${Xa} /></div>
  <${ir} of=${Pr.states} id="standen"><${Su} list="CellState" /><//>
  <${jh} scenario=${J(t.query)} />
  <${Cu} id=${Y()?"lezen":""} />
  <p><a href=${T("weet-niet")}>${Pr.unknown}</a></p>
`,jn=y.unknown,sc=({of:t,id:e,ids:n,more:s})=>a`
  <${ir} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Oe} ids=${St(n)} more=${s} />`}
  <//>
`,Lh=t=>a`<span class="zacht"> – ${ge(t).toLowerCase()}</span>`,Ir=({of:t,id:e,items:n,intro:s})=>a`
  <${ir} of=${t} id=${e} count=${n.length} intro=${s}><${B} items=${n} /><//>
`,Ou=t=>[...t].sort((e,n)=>nt(S($t(e,"initiative")),S($t(n,"initiative"))));Lu=()=>a`
  <${ut} text=${Fe.title}><p class="uitleg">${Fe.intro} ${Zn}</p><//>
  <${sc} of=${Fe.unjudged} id="ongeplaatst" ids=${jn.unjudged} more=${Lh} />
  <${Mh} />
  <${Th} />
  <${zh} />
  <${sc} of=${Fe.nameless} id="naamloos" ids=${jn.nameless} />
  <${sc} of=${Fe.generic} id="verzamelnamen" ids=${jn.generic} />
  <${Fh} />
  <${Cu} id="lezen" />
`});function bo({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=wr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ys,lr=F(()=>{"use strict";H();ys=t=>a`<label class="veld"><span>${t.label}</span><${bo} ...${t} /></label>`});function zu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${Oe} ids=${St(l)} /></details>`,[s,o]=t.map(i=>C(ko(i).filter(e).flatMap(Jn))),r=s.filter(i=>o.includes(i));return[n(g(qn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=ko(t[1-l]).flatMap(Jn),p=[s,o][l].filter(u=>!c.includes(u));return n(g(qn.only_in,{plan:i.title,count:p.length}),p)})]}function Fu(t,e){let n=[...cs("Publication")].filter(s=>Rt(s,e.key));return St(oc(t)).map(s=>({id:s,found:pu(s,[...ko(e),...n])}))}function Bu({rows:t,plan:e,other:n}){let s=p=>St(ko(n).filter(u=>hl(u).some($=>hl(p).includes($)))),o=({shared:p})=>g(qn.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[S(u.id),re(u.id),Tu(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||qn.none,i=p=>a`
    <${N} id=${p.id} /> <${Ot} id=${p.id} />
    <p class="zacht">${Tu(p.id)}; ${o(p)}</p>
  `,l=[Ht("actie",e.title,({id:p})=>p),{key:"lijkt",label:`${n.title}, ${Fn(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${B} items=${p.map(i)} />`:qn.none},{key:"vak",label:qn.same_cell,sort:!1,text:({id:p})=>s(p).map(S).join("; "),cell:({id:p})=>s(p).length>0&&a`<${Bh} ids=${s(p)} />`}],c={name:"lijkt-op.csv",origin:()=>Zt(null)};return a`
    <p class="zacht">${qn.note}</p>
    <${wt} id=${`lijkt-${e.key}`} caption=${qn.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function Ah({plan:t,other:e}){let[n,s]=R(""),o=St(C(ko(t).flatMap(Jn))).map(c=>[c,S(c)]),r=n?Fu(e,t):[],i=c=>r.flatMap(({id:p,found:u})=>u.filter($=>$.id===c).map(({shared:$})=>({id:p,shared:$}))),l=St(ko(t).filter(c=>n&&Jn(c).includes(n)));return a`
    <${ys} label=${qn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${Bu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e} />`}
  `}function Au({plans:t}){let[e,n]=[...t].sort((r,i)=>oc(r).length-oc(i).length),s=()=>a`<${Bu} rows=${Fu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Ah} plan=${n} other=${e} />`;return a`
    <${sr} summary=${g(qn.summary,{plan:e.title})} inside=${s} />
    <${sr} summary=${g(qn.reverse,{other:e.title})} inside=${o} />
  `}var qn,ko,oc,Tu,Bh,Eu=F(()=>{"use strict";H();W();I();ao();et();bt();Nt();Xt();$o();kt();lr();Ie();pn();qn=k.compare.alike,ko=({key:t})=>Bn.filter(e=>Rt(e,t)),oc=t=>ko(t).filter(e=>Jt(e,"Measure"));Tu=t=>[...oo(t),y.lookups[t]?.description||Io(t)].join("; ");Bh=({ids:t})=>a`<details><summary>${z(k.measures.count,t.length)}</summary><${Oe} ids=${t} /></details>`});function Eh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Nh(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=ic(s,o,.8);return n}function Ih(t,e){return[...t.querySelectorAll(Ph)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ni(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return qh(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(rc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Nu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function qh(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=wo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=ni(new DOMMatrix(e).translate(l,o));return l+=wo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function wo(t,e,n){return ac.font=`${n} ${e}px ${si}`,ac.measureText(t).width}function Rh(t,e,n){let{width:s,height:o}=e,r=ni(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?ic(s/2,o/2,s/2-1):qr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;rc(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Eh(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Nh(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:qr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:qr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:qr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&rc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Wh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}wo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ac.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+wo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ni(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Pu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Ih(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Wh(u,l,c):u instanceof Element?Pu(u,l,c):[]);return o.style.transform="",[...Rh(s,i,l),...p]}function lc(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Pu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*wo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ni,rc,qr,ic,Nu,Ph,ac,si,Iu=F(()=>{"use strict";ni=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),rc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),qr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,ic=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Nu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ic(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>qr(t("x"),t("y"),t("width"),t("height"))},Ph=[...Object.keys(Nu),"text"].join();ac=document.createElement("canvas").getContext("2d"),si=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function cc(t,e,n,s,o,r){let i=vp(t,p=>wo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,_s,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Du({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[ms(dt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=lc(c);c.classList.remove("heel");let u=Math.max(p.width,Uh),$=cc(t,22,650,Dh,u,_s),m=cc(`${l}. ${Zn} ${o}`.trim(),13,400,qu,u,$.below+2),d=m.below+16,[h,f,b]=[_s,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(lc).flatMap(M=>{h>_s&&h+M.width>_s+u&&([h,f,b]=[_s,f+b+6,0]);let E=Wu(M.shapes,h,f);return h+=M.width+20,b=Math.max(b,M.height),E}),v=g(Rr.foot,{version:r,content:(i||"").slice(0,12)}),O=cc(v,13,400,qu,u,f+b+16),_=[...$.shapes,...m.shapes,...Wu(p.shapes,_s,d),...w,...O.shapes];return{title:`${t} ${l}. ${Zn}`,width:u+2*_s,height:O.below+_s,shapes:_}}function Vh(t){let{title:e,width:n,height:s,shapes:o}=Du(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":si,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,_,M,E,K,j]=c,L=O===1&&!_&&!M&&E===1?`translate(${K} ${j})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:L,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:L,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}vn(Wa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Kh(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Du(t),o=document.createElement("canvas"),r=Math.min(Hh,Ru/e,Ru/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${si}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Wa(`${t.name}.png`);o.toBlob(c=>c?vn(l,c,"image/png"):Tt(g(Rr.too_large,{name:l})),"image/png")}var Rr,Dh,qu,_s,Uh,Hh,Ru,Wu,on,Us=F(()=>{"use strict";Ee();H();W();I();bt();Xt();Iu();Rr=k.shared.export,[Dh,qu]=["#16212B","#46525D"],[_s,Uh,Hh,Ru]=[28,720,2,12e3],Wu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Vh(t)}>${Rr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Kh(t)}>${Rr.png}</button>
  </span>
  <span class="breder zacht">${Rr.wider}</span>
`});function Uu({rows:t,unit:e,end:n}){let s=n?ie.right:ie.left-ie.box,o=n?ie.right+ie.box+12:ie.left-ie.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ie.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ie.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Hs(r)}
        </text>
      </g>
    `})}function Gh({band:t,unit:e}){let n=t.count*e,s=ie.top+t.y1*e+n/2,o=ie.top+t.y2*e+n/2,r=(ie.left+ie.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ie.left} ${s} C${r} ${s} ${r} ${o} ${ie.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Hu(t)}</title></path>
  `}function Jh({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Hs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Hs(o)}</h3><${B} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${yo.listed}</p>
  </div>`}function Vu({flow:t,one:e,other:n,counted:s}){if(Y())return a`<${Jh} flow=${t} />`;let o=ie.height/t.height,r=t.bands.map(Hu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${yo.title}>
      <svg viewBox=${`0 0 ${ie.width} ${ie.height+ie.top+14}`} role="img"
        aria-label=${g(yo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ie.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ie.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Gh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Uu} rows=${t.left} unit=${o} />
        <${Uu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${yo.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${yo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var yo,ie,Hs,Hu,Ku=F(()=>{"use strict";H();zt();W();I();et();Us();yo=k.compare.flow,ie={width:960,height:430,top:40,left:230,right:640,box:16},Hs=t=>t?V(Z("CellState",t)):yo.fresh,Hu=({count:t,from:e,to:n})=>z(yo.band,t,{from:Hs(e),to:Hs(n)})});function Yh(t){let e=os[os.length-1],n=y.plans.map(c=>os.findLast(p=>p.plan===c)||e),[s,o]=D?n:[os[0],e],r=os.slice(0,-1).find(c=>c.key===t.van)||s,i=os.slice(os.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Zh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Wr(t)?null:ns(t.kind,[t.barrier,t.other_barrier][o],e.key),i=T("overzicht",{cel:r,plan:r?null:e.key,stand:n===fe?null:n}),l=c=>a` <${Ot} ...${{id:c,date:n}} /> <${tc} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Oe} ids=${St(t.work[o])} more=${l} />
    </div>
  `}function Xh({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Xe(o)}>${Q.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${mo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(Q.stated,{count:t.length})} note=${Q.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${or("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${B} look=${fo(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function tg({found:t,one:e,other:n,mode:s,counted:o}){let r={of:_=>Wr(_)?_.whose:_.other_barrier||_.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",Q.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:_})=>_,titles:Object.entries(Q.whose).map(([_,M])=>[_,g(M,l)])},p=_=>_.map(Qo).join(", "),u=_=>V(gt(_.kind)),$=_=>C([_.barrier,_.other_barrier].map(vt)).join(" / "),m=_=>u(_)+(s==="plans"&&!Wr(_)?` (${$(_)})`:""),d=[{key:"stap",label:Q.columns.step,text:$},{key:"soort",label:Q.columns.kind,text:u},{key:"een",label:e.label,text:_=>V(_.states[0])},{key:"ander",label:n.label,text:_=>V(_.states[1])},{key:"weg",label:g(Q.left[s],l),sort:!1,text:_=>p(_.left)},{key:"erbij",label:g(Q.joined[s],l),sort:!1,text:_=>p(_.joined)}],h=i.flatMap(({label:_,date:M},E)=>{let K=j=>`${S(j)} (${re(j,M)})`;return[{key:"wie",label:g(Q.who,{label:_}),text:j=>p(j.who[E])},{key:"wat",label:g(Q.work,{label:_}),text:({work:j})=>St(j[E]).map(K).join("; ")}]}),f=_=>a`
    ${_.sentence}
    <${ss} title=${[Q.see_both,a`<span class="sr"> ${gt(_.kind)}, ${$(_)}</span>`]}>
      <div class="standen">${i.map((M,E)=>a`<${Zh} ...${{change:_,side:M,at:E}} />`)}</div>
    <//>
  `,b=_=>a`
    <${mo} part=${_} level=${3} names=${_.rows.map(m)}
      count=${_.rows.some(Wr)?"":z(Q.differ,_.rows.length)} />
  `,w=()=>En([...d,...h],t.changes,()=>Zt(null,"",o)),v=a`
    <${ss} title=${Q.as_table}>
      <${wt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${we} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${or("verschillen",t.changes,s==="plans"?c:r).map(_=>a`
        ${_.folds&&b(_)}
        ${Q.elsewhere[_.key]&&a`<p class="zacht">${g(Q.elsewhere[_.key],l)}</p>`}
        <${B} look=${fo(_)} items=${_.rows.map(f)} />
      `)}
    ${t.notes.map(_=>a`<p class="zacht">${_}</p>`)}
    ${t.changes.length>0&&v}
  `}function eg({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||Q.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Hs(u)},...e.right.map(({state:u})=>({key:u,label:Hs(u),sort:!1,text:l(u)}))],p=g(Q.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${Q.counted}>
      <p class="zacht">${g(Q.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Vu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${z(Q.heads,r.length,{names:lt(r.map(Yt))})}</p>`}
      <${ss} title=${Q.flow.table}>
        <${wt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function ng(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function sg({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":re(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${Ot} id=${m} date=${e.date} />`,p=[Ht("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:ge},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],u=()=>En(p,r,()=>Zt(null,e.plan.key,o)),$=()=>U({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?Q.all:Q.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Q.show_all}</button>
        <${we} name="vergelijk.csv" rows=${u} />
      </div>
      <${wt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Ju({route:t}){if(os.length<2)return a`<${ut} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:s}=Yh(t.query),o=J(t.query),r=Rl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(L=>L.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Kn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=L=>(!c||Gn(L).includes(c))&&(!p||y.works[L]?.chapters?.includes(p)),$=ng(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(L=>!Wr(L)),f=h.filter(({whose:L})=>!L.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Bn.filter(L=>Rt(L,e.plan.key)&&y.works[L]?.container&&u(L)),O=m?"dates":"plans",_=g(Q.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),M=a`
    <${_n} label=${Q.first} name="van" chosen=${e.key} options=${Gu(os.slice(0,-1))} />
    <${_n} label=${Q.second} name="met" chosen=${n.key} options=${Gu(s)} />
  `,E=a`
    <${P} title=${g(f<h.length?Q.cells_open:Q.cells,{sure:f,open:h.length-f})}>
      <${tg} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,K=a`<${P} title=${Q.alike.title}><${Au} plans=${d} /><//>`,j=a`
    <${P} title=${Q.alike.partners} note=${Q.alike.partners_note}><${zu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${ut} text=${Q.heading[O]} title=${Q.title}><p class="uitleg">${_} ${Zn}</p><//>
    <${xn}>
      <${Ul} />
      <div class="velden">
        ${os.length>2&&M}
        <${_n} label=${Q.columns.step} name="stap" options=${gn} />
        ${m&&a`<${_n} label=${Qh} name="hoofdstuk" options=${no} />`}
      </div>
    <//>
    ${m&&b&&a`<${eg} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${Xh} rows=${$.statements} />`}
    ${!m&&K}
    ${!p&&E}
    ${m?a`<${sg} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:j}
    <${xe} text=${z(Q.shown,f)} />
  `}var Q,Qh,os,Wr,Gu,Qu=F(()=>{"use strict";H();tt();zt();W();Wt();I();Nn();et();bt();Nt();Eu();nn();Xt();ye();kt();Ku();Ie();pn();Q=k.compare,Qh=k.measures.fields.chapter,os=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:D?g(Q.side,{plan:t.title,label:n}):V(n)}))),Wr=({whose:t})=>t==="apart",Gu=t=>t.map(e=>[e.key,e.label])});function rg({row:t,cell:e,change:n,step:s,plan:o}){let r=ei(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ns(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${po(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>U({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:vt(s)})}${r}</span>
        <${Yu} cell=${e} />
      </button>
    </td>
  `}function Zu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?_e.undecided:_e.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function ig({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(_e.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${_e.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ag} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&It(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${rg} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Zu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function ug({plan:t,scenario:e,reach:n}){let s=Ve("partner",e,t),o=nr("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${hs} plan=${t} /><p>${_e.nothing_yet}</p>`:n.partners?a`
    ${D&&a`<h2>${t.title}</h2>`}
    <${hs} plan=${t} />
    <p>${Hn(e,t).phrase.reach}
      ${" "}<a href=${T("methode",{getal:"organisaties-in-de-tekst"})}>${_e.in_text}</a>. ${_e.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${ig} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${_e.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${cg} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${_e.alike.title}</h2><p>${_e.alike.note}</p></div>
        <${B} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${pg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${_e.nothing}</p>`}function Xu({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${ut} text=${_e.heading} title=${_e.title} />
      <p class="zacht">${Ut(e)}</p>
      <${io} />
    </div>
    ${Te(e).map(o=>a`
        <${ug} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ar} address=${s} by="partner" scenario=${e} />`}
    <${xe} text=${s?"":g(_e.shown,{scenario:Ut(e)})} />
  `}var _e,og,Yu,pc,ag,lg,cg,pg,td=F(()=>{"use strict";H();tt();zt();W();Wt();I();Nn();bt();Nt();go();nn();Us();kt();_e=k.coverage,og=5,Yu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Se} basis=${t.most_basis} />
    <${ws} bar=${t.bar} most=${og} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;pc=t=>!t.acting&&!t.undecided,ag=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${pc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${pc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;lg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${It(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${T("dekking",{...A.route.query,cel:ns(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${ti(n,o)}`}</span>
    <${Yu} cell=${e} />
  </a>
`,cg=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${lg} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${D?"h3":"h2"} class="stapkop">
            <span class=${pc(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(_e.step,{step:vt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${B} items=${i} />`}
          ${!o.acting&&a`<${Zu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,pg=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${D?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:n.step})}>${_e.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${_e.about}</p>
    <${Nr} expected=${_e.expected} quiet=${_e.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${nc} />
    <p><a href=${T("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function ri(t,e){let n=oi(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...ct(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function nd(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Ve("kind",t,e),o=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Wo(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var oi,ed,uc,_o=F(()=>{"use strict";W();Wt();I();ro();ze();Nn();et();oi=({date:t,plan:e})=>cs("InformationFlow").filter(n=>eo(n,t)&&Rt(n,e)).map(n=>{let s=ct(n,"between"),o=r=>[...ct(n,r),...s].sort(Wo);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>nt(x(n.id,"content"),x(s.id,"content")));ed=([t,e],n)=>oi(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),uc=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function fg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,p]=l.sort((O,_)=>O.left-_.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let u=c.right-n.left,$=(c.top+c.bottom)/2-n.top,m=p.left-n.left,d=(p.top+p.bottom)/2-n.top,h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=mg.map(O=>{let[_,M,E,K]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:_*u+(M+E)*h+K*m,y:(_+M)*$+(E+K)*d}}),v=b.find(O=>r.every(_=>Math.max(Math.abs(_.x-O.x),Math.abs(_.y-O.y))>$g))||b[0];return i.number!==void 0&&r.push(v),v})}function hg(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function cr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=pe(),[c,p]=R([]);an(()=>{let f=()=>p(fg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!dg.includes(f.key))return i(f.key,b);let w=hg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var dg,$g,mg,ai=F(()=>{"use strict";H();dg=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],$g=28,mg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function pr({label:t,id:e,thing:n,pick:s,among:o=Ts}){let[r,i]=R(!1),l=()=>St([...cn.keys()].filter(f=>Qt(f)&&o(f))),c=Re(()=>r?l():[],[r]),[p,u]=R(null),$=f=>{let b=Ft(f.trim()),w=_=>[S(_),Yt(_),...ht(_,"altLabel")].map(Ft),v=_=>Vn(_)?w(_):w(_).slice(0,2),O=c.find(_=>S(_)===f)||c.find(_=>v(_).includes(b));return O?[O]:c.filter(_=>b&&w(_).some(M=>M.includes(b)))};Me(()=>u(null),[n]);let{route:m}=A,d=f=>{if(A.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Ts(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(sd.meant,{names:h}):sd.unknown_thing}</small>`}
    </label>
  `}var sd,ii=F(()=>{"use strict";H();tt();W();I();et();pn();sd=k.explore});function bg({count:t,...e}){let n=ad(Do(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(pt.only,{names:rd(n)})}`;return a`<p role="status"><strong>${t?z(pt.none_but,t):pt.none}</strong>${s}</p>`}function kg({from:t,to:e,scenario:n}){let s=Ip([t,e],n).map(u=>u.label),o=qp([t,e],n),r=ed([t,e],n),i=u=>X(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Jt(u,"Agreement")),c=[t,e].every(Vn)?[!r.length&&pt.silent.flow,!l&&pt.silent.agreement]:[],p=lt(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(pt.shared,{steps:lt(s)})}</p>`}
    ${r.length>0&&a`<p>${pt.flows} <${it} ids=${r} />.</p>`}
    ${p&&a`<p>${g(pt.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${pt.bodies} <${it} ids=${o} />.</p>`}
  `}function dc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(u=>xt(u,"chapterLead",e)),r=s.filter(u=>(o||s).includes(u)&&Rt(u,n)),[i,l]=o?pt.headed:pt.heads,c=(o?[s,o]:[]).map((u,$)=>{let d=u.filter(f=>!r.includes(f)&&Rt(f,n)).flatMap(f=>xt(f,"inChapter")).filter(f=>bn(f).includes(t[1-$])&&!bn(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(pt.within,h)} <${it} ids=${d} />.</p>`}),p=[r.length>0&&a`<p>${i} <${it} ids=${r} />.</p>`,...c].filter(Boolean);return a`${p}${l&&p.length>0&&a`<p>${l}</p>`}`}function wg({from:t,to:e,scenario:n,collective:s}){let o=Re(()=>Sa(t,e,n,s),[t,e,s,n]),r=o.length>jr?g(pt.longer.first,{count:jr}):z(pt.longer.all,o.length),i=o.slice(0,jr).map(l=>a`<${it} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${B} as="ol" look="wegen" id="langere" items=${i} />`}function id(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?V(n(r)):n(r));return a`
    <${N} id=${e} />${D&&` (${_t(e)?.title})`} <${Ot} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ae} of=${t.flatMap(o=>o.of)} />
  `}function yg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=ad(t,e),i=Re(()=>{let f=w=>[be(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>be(f[0])),c=r.length?Do(n,s,o):t,p=c?.length===t.length?c.count:0,u=rd(r),$=z(pt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>U({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${cr} heads=${l.map(f=>f?pt.columns.what:pt.columns.who)} ...${i} chosen=""
          label=${g(pt.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${on} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${z(pt.counted,p,{works:$})}</strong> `}
      ${u&&`${z(pt.through,t.count-p,{names:u,works:$})} ${pt.dotted} `}${pt.says}
    </p>
    ${!Y()&&h}
    <h2>${pt.sentences}</h2>
    <${B} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>id(f))} />
  `}function ld({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>od(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Pp(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=Re(()=>l?Do(n,s,e,o):null,u),m=(w,v,O)=>a`
    <${pr} label=${v} id=${w} thing=${O} among=${od}
      pick=${_=>U({[w]:_})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>U({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${yg} ...${i} found=${$} />`:l&&a`<${bg} ...${i} count=${p} />`,f=c.flat().some(w=>w.name==="expected"),b=p>0&&a`
    <h3>${pt.together}</h3>
    ${f&&a`<p class="zacht">${pt.expecting}</p>`}
    <${B} look="wegen" items=${c.map(id)} />
  `;return a`
    <section aria-label=${pt.heading}>
      <h2>${pt.heading}</h2>
      <div class="velden">
        ${m("van",pt.from,n)} ${m("naar",pt.to,s)}
        ${d("verzamel",o,pt.collective)}
        ${l&&a`<button type="button" onClick=${()=>U({van:s,naar:n})}>${pt.swap}</button>`}
        ${l&&$&&d("langer",r,pt.longer.show)}
      </div>
      <p><a href=${T("verken",{uit:n,kies:n})}>${pt.back}</a></p>
      ${!(n&&s)&&a`<p>${pt.choose}</p>`} ${n&&n===s&&a`<p>${pt.same}</p>`}
      ${l&&a`<${dc} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${kg} ...${i} />`}
      ${$&&$.layers.length>gg?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${wg} ...${i} collective=${o} />`}
    </section>
  `}var pt,od,gg,rd,ad,cd=F(()=>{"use strict";H();tt();zt();W();I();ro();_o();ze();et();Nt();ai();Us();kt();ii();pt=k.explore.path,od=t=>Qt(t)&&(Vn(t)||be(t)),gg=3,rd=t=>lt(t.map(S)),ad=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>It(s)&&s!==e&&s!==n)});function md(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=A.route.query,i=l=>{location.hash=T("verken",l)};return{f:()=>o?i({uit:t,kies:t}):U({uit:t,kies:t,weg:null}),"+":()=>!o&&Oa(t,e,s)&&U({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&U({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||U({weg:[...li(r),t].join(","),kies:null}),p:()=>o?i({van:t}):U({van:t}),Escape:()=>U({kies:null})}}function xg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=md(t,e),l=Oa(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${yt.actions.page}</a>
      ${s.join()!==t&&c("f",yt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",z(yt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",yt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",yt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",yt.actions.path)}
    </p>
  `}function fd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${yt.panel.label}><p class="zacht">${yt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=be(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${co} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===Bs?yt.no_step:a`<${N} id=${m} />`}${" "}<${Se} basis=${$} />
      ${d&&a`<span class="zacht"> ${yt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${co} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${yt.panel.label}>
      <h2>${xs(n)}</h2>
      ${be(n)&&a`<p>${re(n,t.scenario.date)}</p>`}
      ${It(n)&&a`<p class="zacht">${yt.panel.collective}</p>`}
      ${n!==Bs&&a`<${xg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?yt.panel.who:yt.panel.what}</h3>`}
      <${B} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?yt.panel.step:yt.panel.what}</h3>`}
      <${B} look="buren" items=${o.map(l)} />
    </section>
  `}function hd({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Re(()=>{let u=d=>`wie${It(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Oa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:xs(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:xs(d),look:`wat${$(d)}`,more:[dd(zs(d,s.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:xs(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:pd(f,h)}))]}},[t]),l=u=>U({kies:u===n?null:u}),c=(u,$)=>$!==Bs&&md($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(yt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${cr} heads=${yt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&ud("r-beoogd-ondertekenaar",yt.intended)}
      <li class="zacht">${yt.to_step}</li>
      ${Object.entries(ke).map(([u,[,$]])=>ud(pd(u),$))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>zs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${dd(u)}${V($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${yt.keys}</p>
  `}function gd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>As(d,n,s).length?yt.list.away:us(d),c=[{key:"wie",label:yt.list.who,text:({who:d,work:h})=>d?xs(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Rs} id=${d} />`:l(h)},{key:"rol",label:yt.list.role,text:d=>d.role},Ht("wat",yt.list.what,d=>d.work),{key:"stap",label:yt.list.step,text:d=>i(d.work).map(xs).join(", ")},Cn("stand",yt.list.status,d=>d.work,n.date),ks(yt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(yt.list.caption,r.length)}${s?"":`. ${yt.list.only}`}`;return a`<${wt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Zt(n,_t(d.work)?.key)}}} />`}var yt,li,_g,$d,xs,vg,pd,ud,dd,bd=F(()=>{"use strict";H();tt();W();I();ro();et();bt();Nt();ai();Xt();kt();Ie();yt=k.explore,li=t=>(t||"").split(",").filter(Qt),_g=t=>Kn.find(e=>[x(e,"identifier"),e].includes(t)),$d=({uit:t,stap:e,partner:n,hoofdstuk:s})=>li(t||_a(e)?.id||en(n)||_g(s)),xs=t=>t===Bs?yt.no_step:S(t);vg={"●":"l-heel","◐":"l-lang","○":"l-punt"},pd=(t,e)=>e===Bs?"l-geen":vg[ke[t]?.[0]]||"l-heel",ud=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,dd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function wd({rows:t,chosen:e,state:n}){let s=Re(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):Ke.unnamed,look:`wie${$&&!It($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:$c(u.id),look:"wat",more:Og(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>U({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${cr} heads=${Ke.columns} ...${s} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&U({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function yd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Cg} row=${c} />: <${N} id=${c.id} text=${$c(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${co} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${B} look="buren" items=${i.map(l)} />
    </section>
  `}function pi({rows:t,scenario:e,state:n}){let s=[kd("from",Ke.list.from),kd("to",Ke.list.to),Ht("inhoud",Ke.list.what,o=>o.id,$c),{key:"staat",label:Ke.list.state,text:o=>Dt(o.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:o=>Dt(o.id,"followUp")},ks(k.explore.list.where,o=>[o.id])];return a`
    <${wt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Zt(e)}} />
  `}var Ke,$c,Og,Sg,ci,Cg,kd,mc=F(()=>{"use strict";H();tt();W();I();_o();et();Nt();ai();Xt();kt();Ie();Ke=k.explore.flows,$c=t=>`${x(t,"content")}${$t(t,"between")&&` (${Ke.among})`}`,Og=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,Sg=t=>t.map(e=>S(e)).join(", ")||Ke.unnamed,ci=({ids:t})=>t.length?a`<${it} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,Cg=({row:t})=>t.between.length?a`${Ke.between} <${ci} ids=${t.from} />`:a`<${ci} ids=${t.from} /> → <${ci} ids=${t.to} />`;kd=(t,e)=>({key:t,label:e,text:n=>Sg(n[t]),cell:n=>a`<${ci} ids=${n[t]} />`})});function ui({of:t,at:e}){let n=t.map(s=>a`<${Se} basis=${s.basis(e)} /><${vd} one=${s} />`);return a`<${B} look="wiehier" items=${n} />`}function Lg({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Mg({of:t,at:e}){if(t.length<=jg)return a`<${ui} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Lg} text=${`${n(r[0])} (${r.length})`}><${ui} of=${r} at=${e} /><//>`)}
    <${ui} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function _d({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Ds({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Y()&&a`<p class="bij niemand">${rs.silent}:</p>`}
    <${B} look="stilte" label=${rs.silent} items=${o} />
  `}function xd({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?rs.undecided:s?rs.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${T("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Od({plan:t,scenario:e}){let{stops:n,several:s}=nd(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${ui} of=${p.all} at=${u} />`;if(Y())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${xd} stop=${p} place=${u+1} />
              <${_d} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${rs.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${vd} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${Se} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${_d} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${xd} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${Mg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${B} look="bij-meer" label=${rs.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ke).map(([p,[,u]])=>a`<li><${Se} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${rs.silent}</li>
        <li><em>${rs.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${o} title=${rs.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(rs.says,{silence:k.shared.silence})}</p>
  `}var rs,jg,vd,Sd=F(()=>{"use strict";H();tt();zt();W();I();_o();Nn();et();bt();Nt();Us();kt();rs=k.explore.route,jg=10,vd=({one:t})=>a`
  <a class=${It(t.id)?"verzamel":null} href=${T("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Dr(t,e,n,s=0){let[o,r]=R(null);return Me(()=>{let i=!0;r(null);let l=()=>ft().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function hc({chosen:t,choices:e,follows:n}){let s=pe(),o=A.started&&!!t&&Y();Me(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Y()?r.reverse():r}</div>`}function Tg({before:t,after:e}){let n=de[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Z("Severity",t),after:Z("Severity",e)})}function Cd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=G(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(de.cell,{kind:V(gt(m.column)),step:vt(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(de.now,{phrase:m.before})}</span> <span>${g(de.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${Tg(m)}</strong> ${m.was&&`${g(de.now,{phrase:m.was})} `}
    ${m.was?g(de.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${z(de.stays,l.length)}</h2>
    <p>${de.why}</p>
    <${B} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${z(de.cells,t.length,{all:n})}</h2>
    <${B} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(de.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${de.alone}</p>
    <h2>${z(de.gaps,s.length)}</h2>
    <${B} items=${s.map(u)} />
    ${l.length>0&&$}
  `}function zg({id:t,status:e,scenario:n}){let s=Dr("supposed",{options:Ls(n),work:t,status:e});return s&&s.silent===void 0?a`<${Cd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Fg(){let t=Object.keys(y.readings).sort((n,s)=>nt(S(fc(n)),S(fc(s)))),e=n=>a`
    <a href=${T(["wat-als","actie",n])}>${S(fc(n))}</a>
    <span class="zacht"> ${g(de.reading,{status:Z("Status",n.split("=")[1])})}</span>
  `;return a`<p>${de.begin}</p><h2>${de.readings}</h2><${B} items=${t.map(e)} />`}function jd({requested:t,scenario:e}){let{date:n}=e,s=b=>be(b)&&!!De(b,n),[o,r]=t.split("="),i=be(o)?o:"",l=ct(wn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>T(["wat-als","actie",`${b}=${w}`]),p=e.key===J({}).key&&y.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${V(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${de.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${de.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${re(i,n)}.</p>
    <h2>${de.suppose}</h2>
    <${B} look="standkeuze" items=${ps("Status").map($)} />
  `,d=a`<${pr} label=${de.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${hc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${Fg} />`:p?a`<${Cd} found=${p} id=${i} scenario=${e} />`:We()?a`<${zg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(de.elsewhere,{name:S(i),status:Z("Status",r)})}</p>`} />`}var de,fc,gc=F(()=>{"use strict";H();tt();zt();W();Wt();I();Ne();et();bt();Nt();kt();ii();de=k.whatif.action;fc=t=>t.split("=")[0]});function Vs(){let t=k.missing;return a`
    <${ut} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}function Eg({text:t,answers:e,instead:n}){let s=Dr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",$e.source.about,a`<${it} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${bc} text=${p} answers=${e} /></p>
      <p class="zacht">${se(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g($e.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${$e.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g($e.source.first,{count:o.length})}</p>`}
      <${B} as="ol" look="resultaten" items=${l} />
    </section>
  `}function Ld({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=zr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);an(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${$e.summarised}</p>`,[u,$]=o.length?[15,$e.some_more]:[100,$e.too_many],m=c.slice(0,u).map(f=>a`<${Bg} item=${f} answers=${r} />`),d=o.length&&g($e.some,{words:o.map(f=>`“${f}”`).join($e.or)}),h=c.length?d||z($e.found,c.length):g($e.nothing,{text:e});return a`
    <${ut} text=${$e.title} />
    <section class="filters" aria-label=${$e.label}>
      <div class="velden">
        <${Is} label=${$e.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${_n} label=${$e.what} name="wat" options=${ln(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:$e.type}</p>
    ${o.length>1&&a`<p>${$e.alone}${o.map(f=>a` <a href=${T("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g($e.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${$e.try}${Ag()}</p>`}
    <${B} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&We()?a`<${Eg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${xe} text=${i?h:""} />
  `}var $e,bc,Bg,Ag,Ur=F(()=>{"use strict";Ko();H();tt();zt();W();I();Ne();ao();et();bt();nn();kt();gc();$e=k.search;bc=({text:t,answers:e})=>Ta(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Bg=({item:t,answers:e})=>a`
  <a href=${T(t.path,t.query)}><${bc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${D&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${Ps(t.id)[0]&&a` <${Ot} id=${t.id} />`}
  <p><${bc} text=${du(t,e)} answers=${e} /></p>
`,Ag=()=>Object.entries($e.lists).map(([t,e])=>a` <a href=${T(t)}>${e}</a>`)});function Ad({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=A.route.query,$=t?"lijst":Md.includes(p)?p:Y()?"lijst":"beeld",m=Md.map(d=>[d,mt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${fs} legend=${mt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Ed({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${V(Z(t,i))} (${o(i)})`]);return r.push([Ks,`${V(k.shared.all)} (${n.length})`]),Y()?a`<${_n} name="staat" label=${mt.filters.state} options=${r} chosen=${s} />`:a`<${fs} legend=${mt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Nd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=zd.map(Ce=>n[Ce]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=li(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Re(()=>Ep({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>yl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),_=O||l.length>0||e.stated||e.plan,M=mt.alone[hn(t[0])]||mt.alone.other,E=a`<button type="button" class="klein" onClick=${()=>U({weg:null})}>${mt.again}</button>`,K=d.undated>0&&z(mt.undated,d.undated),j={...v,title:o||t.map(xs).join(", ")},L=a`<${xn}><${qs} fields=${Bd} names=${zd} clear=${O} /><//>`,Ct=a`
    ${l.length>0&&a`<p>${z(mt.hidden,l.length)} ${E}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(mt.left,d.left)} ${K}</p>`}
    ${b&&a`<p role="status">${g(mt.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${dc} of=${t.slice(0,1)} scenario=${e} /><p>${_?mt.nothing:M}</p>`}
  `;return a`
    <${Ad} many=${b||!w} field=${s} filters=${L} choices=${a`<${io} />`} notes=${Ct}
      keep=${{name:mt.file,title:j.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${hd} ...${j} /></div>`} list=${w&&a`<${gd} ...${v} />`}
      panel=${a`<${fd} ...${v} />`} />
  `}function Ng({query:t,scenario:e}){let n=cs("Agreement").filter(u=>eo(u,e.date)&&Rt(u,e.plan)),{title:s,none:o}=mt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=uc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ks,c=n.filter((u,$)=>l===Ks||r[$]===l),p=a`<${Ed} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Nd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ks?s:`${s}: ${Z("AgreementStatus",l)}`} />`}function Pg({query:t,scenario:e}){let n=Re(()=>oi(e),[e.date,e.plan]);if(!n.length)return a`<p>${mt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=uc("FlowState",Object.keys(mt.flows.first)[0],s),r=[...o,Ks].includes(t.staat)?t.staat:o[0]||Ks,i=n.filter($=>r===Ks||$.state===r),l=3*i.length>2*yl,c=t.kies||"",p=r===Ks?k.shared.all:Z("FlowState",r),u=g(mt.flows.title,{state:p});return a`
    <${Ad} many=${l} field=${a`<${Ed} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${mt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${wd} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${pi} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${yd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${mt.flows.silence}</p>
  `}function Pd({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(Fd,s))return a`<${Vs} />`;let o=$d(e),r=f=>{U({uit:f,kies:f,weg:null}),Tt(xs(f))},i=a`<${pr} label=${mt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Kn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${_n} name="hoofdstuk" label=${mt.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=mt.heading,sentence:$=mt.sentence}=mt.starts[p]||{},m=Object.entries(mt.starts).map(([f,{label:b,to:w}])=>[b,T(w.path,w.query),f===p]),d=s?Fd[s]:e.van&&ld,h=o.length?a`<${Nd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${io} /></div>
        ${Te(n).map(f=>a`
            ${D&&a`<p><strong>${f.title}</strong></p>`}
            <${Od} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${mt.begin.network}</p>
      `;return a`
    <${ut} text=${mt.heading} title=${p?`${mt.heading}: ${u}`:mt.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Ar} label=${mt.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var mt,Md,Ks,Td,Bd,zd,Fd,Id=F(()=>{"use strict";Ee();H();tt();zt();W();Wt();I();ro();_o();ze();et();cd();nn();bd();Da();mc();Us();Sd();ii();Ur();mt=k.explore,Md=["beeld","beide","lijst"],Ks="alle",Td=ln(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Bd=[[mt.filters.step,"stap",gn],[mt.filters.kind,"soort",Bo],[mt.filters.from,"vanaf",Td],[mt.filters.to,"tot",Td]],zd=Bd.map(([,t])=>t);Fd={informatie:Pg,afspraken:Ng}});function di(t,e){let n=vs();for(let{mark:s}of t)e?n.add(s):n.delete(s);return U({merk:[...n].join(kc),...!n.size&&{alleen:null}},!0),n.size}var kc,vs,qd,wc,yc=F(()=>{"use strict";tt();kc=".",vs=()=>new Set((A.route.query.merk||"").split(kc).filter(Boolean)),qd=()=>[...vs()].join(kc),wc=()=>!!A.route.query.alleen&&vs().size>0});var _c,Ig,$i,ur,xo,Hr=F(()=>{"use strict";H();I();_c=k.shared.outcomes,Ig={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},$i=({outcome:t})=>a`<g class=${`teken teken-${_c[t].sign}`}>${Ig[_c[t].sign]}</g>`,ur=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${$i} outcome=${t} />
  </svg>
`,xo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${ur} outcome=${t} /> ${_c[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function xc({gaps:t,what:e}){let n=vs(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Tt(z(Ge.bar.changed,di(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Rg({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(Ge.questions,e.length).replace(/^\d+ /,""),u=[...Mo(e.map(d=>o==="topic"?bs(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ge.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(Ge.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Ge.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${qg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${T("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${xc} gaps=${C([...e,...n])} what=${t} />
      <${sr} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Dd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:bs(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Rg} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Wg({row:t,of:e}){let n=en(A.route.query.partner),s=C(X(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Rd+1?o.slice(0,Rd):o,i=o.length-r.length,l=r.length===1&&s.join()===Ge.deadline.how[t.how];return a`
    <${it} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Io(e):Ge.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Dg({gap:t,found:e,scenario:n}){let s=e.deadline,o=Ge.deadline.columns,r=Yt(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Wd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${xc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Ql} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Jl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${xo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Wg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function mi({works:t,partner:e}){let n=en(e),s=xa(n);return Object.entries(Ge.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=z(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${it} ids=${C(i)} name=${Yt} />.</p>`})}function Ud({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=Y()?Hg:Ug,u=n||t.length<=p+1?t:t.slice(0,p),$=Fs(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>U({termijnen:"alle"},!0)}>${z(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${T("beloften")}>${i}</a></p>
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
          ${u.map(d=>a`<${Dg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Ge,Wd,qg,Rd,Ug,Hg,vc=F(()=>{"use strict";Ee();H();tt();zt();W();I();ze();yc();et();Nt();$o();kt();Hr();Ge=k.gaps;Wd=t=>vs().has(t.mark)?"gemarkeerd":"",qg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Wd(t)}`} data-vraag=${t.mark}>
    <${xc} gaps=${[t]} what=${t.sentence} />
    <div><${Ja} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Rd=2;[Ug,Hg]=[8,5]});async function Kr(t,e){let n=await ft().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ft().ask("page",{options:[],comparisons:e});return ft().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function fi({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",Hd),await ls(s,me.saving,async()=>{let{name:l,data:c}=await ft().ask(r,i);vn(l,c,Vr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Hd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Kd(){let t=pe(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return Tt(me.first_source);ls(n,me.busy,async()=>(await ft().ask("source",{data:await ba(o)})).message)}return a`
    <${P} title=${me.source} note=${me.source_intro}>
      <div class="velden">
        <label class="veld"><span>${me.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${me.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function gi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(Kg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${fi} files=${[{id:"bewaar-fouten",label:me.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Vd} title=${me.faults} lines=${n} count=${s} />
    <${Vd} title=${me.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${me.read}</summary><${B} items=${c} /></details>`}
  `}function Gd(t){if(!t.length)throw new Error(me.first);if(t.length>1)throw new Error(g(me.one_only,{count:t.length}));if(t[0].size>cl)throw new Error(g(me.too_large,{name:t[0].name,most:cl/2**20}));return t[0]}var me,Vr,Vg,Hd,hi,Vd,Kg,Gr=F(()=>{"use strict";Ee();H();W();I();Ne();et();Xt();ye();me=k.check,Vr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Vg=()=>ft().ask("shipped").then(()=>ft().show()),Hd=t=>t.preventDefault();hi=()=>a`
  <${P} title=${me.save} note=${me.save_intro}>
    <${fi}
      files=${Object.entries(me.save_as).filter(([t])=>!(D&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ft().own&&a`<button type="button" id="terug" onClick=${Vg}>${me.back}</button>`}
    <//>
  <//>
`;Vd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(me.list,{title:t,count:n})}</h2><${B} items=${e} />`,Kg=([t,e])=>g(me.counted,{count:e,what:wa(t).toLowerCase()})});function Gg({scenario:t,report:e}){let n=s=>ls(e,Je.busy,async()=>{let o={options:Ls(t),marks:qd(),kind:s};vn(`${Je.file}.${s}`,(await ft().ask("marked",o)).data,Vr[s])});return Object.entries(Je.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Jg({gaps:t,scenario:e}){let[n,s]=R(""),o=vs();if(!o.size)return null;let r=Ka(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=wc(),c=We()?Je.address:Je.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{di(p,!1),Tt(Je.cleared)},$=()=>{U({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${z(Je.count,o.size)}</strong>${i>0&&z(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>U({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Je.print}</button>
      <${we} name=${`${Je.file}.csv`} rows=${()=>Qd(r,e)} label=${Je.csv} id="merk-csv" />
      ${We()&&a`<${Gg} scenario=${e} report=${s} />`}
    </section>
  `}function Qg({all:t}){let e=C(t.map(i=>i.query)).sort(nt),n=[...t.flatMap(gs).flatMap(i=>i.partners),...ya],s=[...ps("Severity"),...Jd("gewicht",i=>Z("Severity",i))],o=[[Bt.fields.partner,"partner",No(n)],[Bt.fields.step,"stap",[...gn,...Jd("stap",vt)]],[Bt.fields.query,"vraag",e.map(i=>[i,bs(i)])],[Bt.fields.weight,"gewicht",s],[Bt.fields.kind,"soort",Bo]],r=a`<${Is} label=${Bt.fields.text} name="tekst" />`;return a`<${xn}><${qs} ...${{fields:o,after:r}} names=${Oc} /><//>`}function Yg({points:t,low:e,source:n}){let s=Object.fromEntries(Oc.map(i=>[i,A.route.query[i]])),o=z(Bt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${T("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Bt.parts[i]}</strong> ${g(Bt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Bt.parts_label}>
      ${r("points","overleg",!n,{questions:bi(t),topics:o})}
      ${r("source",Yd,n,{questions:bi(e)})}
    </nav>
  `}function Zg({scenario:t}){let{vraag:e,partner:n}=A.route.query,s=e&&n?Ga(G(t).gaps,{...A.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Bt.none}</p>`;let{step:o,other:r,clear:i}=Bt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>U({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Xg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>gs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>nt(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=ki[n],p=Object.entries(ki).map(([m,d])=>[m,Bt.fold[d]]),u=()=>U({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Bt.heading[c]}</h2>
        <p>${Bt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Bt.refold:Bt.unfold}</button>
        </p>
      </header>
      <${fs} legend=${Bt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Dd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Ud} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${Zg} scenario=${s} />`}
  `}function Zd({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=wc(),r=o?Ka(s).filter(w=>vs().has(w.mark)):Ga(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Yd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Oc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=tb,d=n.per in ki?n.per:Object.keys(ki)[Number(c&&!p)],f=(n.partner?Ga(s,{...n,partner:""}):[]).flatMap(gs).flatMap(w=>w.deadline?w.subject:[]),b=o?Bt.only_title:bs(n.vraag);return a`
    <${ut} text=${o?Bt.bar.label:Bt.title}>
      <p class="uitleg">${g(Bt.intro,{report:$s(dt(e.plan))})} ${Zn}</p>
    <//>
    ${Te(e).map(w=>a`<${hs} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Yg} ...${{points:i,low:l,source:c}} />`}
      <${Na} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Qg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Bt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Bt.weights}</p>
        <${mi} works=${f} partner=${n.partner||""} />
        <${Xg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${we} name="aandachtspunten.csv" rows=${()=>Qd(u,e)} /></p>
        <${tr} />
      </div>
    </div>
    <${Jg} gaps=${s} scenario=${e} />
    <${xe} text=${g(Bt.shown,{points:bi(i),low:bi(l)})} />
  `}var Bt,Je,Qd,Jd,Oc,Yd,bi,ki,tb,Xd=F(()=>{"use strict";Ee();H();tt();zt();W();Wt();I();Ne();yc();et();bt();Nt();nn();Xt();vc();$o();Gr();Bt=k.gaps,Je=k.gaps.bar,Qd=(t,e)=>[[...Bt.csv,...ts],...t.map(n=>[n.number,Z("Severity",n.severity),bs(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(vt).join(", "),n.kinds.map(gt).join(", "),n.partners.map(Qo).join(", "),n.subject_label,uo(n).map(se).join("; "),...Zt(e,n.plan)])];Jd=(t,e)=>{let n=A.route.query[t]||"";return n.includes(",")?[[n,lt(n.split(",").map(e))]]:[]},Oc=["tekst","stap","soort","partner","vraag","gewicht"];Yd="bron",bi=t=>z(Bt.questions,t.length);ki={onderwerp:"topic",soort:"query"};tb=25});function wi(t){let e=Sc(t),n=x(t,"summary");return[e,e&&n?`${Rn.reported} ${n}`:n].filter(Boolean)}function nb({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:at(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Rn.when[t]||{}).map(s)]:y.lists[t]?Z(y.lists[t],e):Rn.truth[e]||at(e)}function xi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Dt(o,"recommendationKind"),response:Dt(o,"response")||Rn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Rn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${Pn} id="gevraagd" items=${s} /><//>`}function $r({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of _r(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Rn.mentions,i=n.length>(Y()?1:sb),l=[Ht("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ge(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...Cn("stand",s.stand,({from:c})=>c),cell:({from:c})=>be(c)&&a`<${Ot} id=${c} />`}];return a`
    <${rr} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${wt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Rn,eb,Sc,te,dr,yi,_i,sb,vi,mr=F(()=>{"use strict";H();zt();W();I();ze();et();ye();kt();Ie();pn();Rn=k.thing,eb=new Set([...y.hidden,...Rn.shown]),Sc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Rn.promised_new:Rn.promised} ${e}`};te=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;dr=t=>Object.entries(cn.get(t)||{}).filter(([e])=>!eb.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${nb} property=${e} value=${o} />`);return[V(wa(e)),s.length>1?a`<${B} items=${s} />`:s[0]]}),yi=t=>ht(t,"altLabel").join(", "),_i=({id:t})=>Za(t).length>0&&a`<${P} title=${Rn.figures}><${ec} id=${t} /><//>`;sb=3;vi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${it} ids=${ct(s,n)} />${ct(s,n).length>0&&": "}
              <strong>${Dt(s,"engagement")||Rn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ae} of=${[s]} />
          </div>
        `)}
    <//>
  `});function rb({id:t,scenario:e}){let n=Be.cell_columns,s=G(e).matrix.kind.filter(c=>$l(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>V(gt(c.column)),r=c=>a`<a href=${Ds(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=He(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...es(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:er,cell:i},e$(n.how,c=>c.most_basis)];return a`
    <${P} title=${Be.cells} note=${Ut(e)}>
      <${wt} id="vakken" caption=${Be.cells_caption} rows=${s} columns=${l}
        file=${Br(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function ab({id:t,links:e,scenario:n,undecided:s}){let o=Be.columns,r=j=>$t(j,"initiative"),i=j=>_t(j)?.key,{links:l,matrix:c}=G(n),p=C(e.map(r)).length,u=j=>`; ${[Z("Strength",l[j][1]),Ya(j)].filter(Boolean).join("; ")}`,$=[...es(i),Ht("actie",o.action,r),{key:"soort",label:o.kind,text:j=>ht(j,"interventionKind").map(gt).join(", ")},{key:"wie",label:o.who,sort:!1,text:j=>us(r(j)),cell:j=>a`<${it} ids=${bn(r(j))} none=${us(r(j))} />`},Cn("stand",o.stand,r,n.date),e$(o.how,j=>l[j][0],u)],m=Br(t,"activiteiten",n,i),d={id:"wiewat",caption:Be.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(j=>y.works[r(j)]?.chapters||[]),f=j=>lt(ct(j,"chapterLead").map(S)),w=Kn.filter(j=>h.includes(j)&&f(j)).map(j=>`${S(j)} – ${f(j)}`).join("; "),v=e.flatMap(j=>ht(j,"interventionKind")),O=C(c.kind.map(j=>j.column)).filter(j=>!v.includes(j)),_=C(G(n).apart.map(({kind:j})=>j)),M=$t(t,"broader")&&!s&&g(Be.absent,{kinds:lt(O.map(gt))}),E=Jo(dt(n.plan),k.shared.nothing_step),K=a`<p>${s?k.overview.undecided:E}</p>`;return a`
    <${P} title=${g(e.length>p?Be.work_rows:Be.work,{count:p,rows:e.length})}>
      ${e.length?a`<${wt} ...${d} />`:K}
      ${M&&a`<p>${M}</p>`}
      ${w&&a`<p class="zacht">${g(Be.heads,{chapters:w})}</p>`}
      ${_.map(j=>a`<p class="zacht">${g(Be.care,{kind:V(gt(j))})}
            <a href=${T("maatregelen",{soort:j})}>${Be.care_link}</a>.</p>`)}
    <//>
  `}function ib({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(ve(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||Be.unaware})]);return a`<${P} title=${Be.helpers}><${B} items=${e} /><//>`}function n$({id:t}){let e=J(A.route.query),n=ct(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>xt(l,"barrier")).filter(l=>Jt(l,i)),r=s.flatMap(i=>X(i,"at").flatMap(l=>l.of)).filter(i=>i in G(e).links&&Rt(i,e.plan));return a`
    <${ob} id=${t} narrow=${n} />
    <${rb} id=${t} scenario=${e} />
    <${ab} id=${t} links=${r} scenario=${e} undecided=${jp(e).has(t)} />
    <${xi} title=${Be.requested} ids=${o("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${ib} ids=${o("Facilitator")} />
  `}var Be,vo,Oi,t$,e$,ob,Si=F(()=>{"use strict";H();tt();W();Wt();I();ze();Nn();et();bt();Nt();Xt();ye();kt();Ie();mr();pn();Be=k.thing.step,vo=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),Oi=t=>y.works[t]?.across?k.shared.all_steps:vo(Gn(t)).join(", "),t$=t=>ke[t]?.[1]||"",e$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>t$(e(s))+n(s),cell:s=>e(s)&&[a`<${Se} basis=${e(s)} />`,` ${t$(e(s))}${n(s)}`]}),ob=({id:t,narrow:e})=>a`
  <${P} title=${Be.what}>
    <${te} text=${x(t,"step")} />
    <${te} text=${x(t,"definition")} />
    <${te} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Be.narrower}<${it} ids=${e} />.</p>`}
    ${$t(t,"broader")&&a`<p>${Be.broader}<${N} id=${$t(t,"broader")} />.</p>`}
  <//>
`});function Ci({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=J(h),{plan:b,strict:w}=f,v=o.map(([,Le,oa])=>oa.find(([Wi])=>Wi===h[Le])?.[1]),O=p&&w&&k.shared.choices.strict_phrase,{found:_,some:M,read:E}=zr(h.tekst||""),K=new Set(M.length||E?[]:_.map(({id:Le})=>Le)),j=n(f),L=j.filter(Le=>!h.tekst||K.has(Le.id)||Vo(r(Le),h.tekst)).filter(Le=>o.every(([,oa,,Wi])=>!h[oa]||Wi(Le,h[oa]))),Ct=z(m.count,L.length),[Ce,Ze]=R([]),le=j.filter(({id:Le})=>Ce.includes(Le)),jo=le.length>0&&z(k.shared.ticked,le.length),sa=[...v,h.tekst,O,jo].filter(Boolean).join(" · ")||k.shared.all,[q,...je]=s,Ss=Le=>a`<${lb} ...${{ticked:Ce,tick:Ze,row:Le,of:q}} />`,hr=le.length?le:L,zm=()=>En([...s,...$],ha(hr,s,Xl("sorteer",i)),Le=>Zt(u?f:null,_t(Le.id)?.key||Le.plan||b,sa));return a`
      <${ut} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${xn}>
        <${lo} />
        ${u&&a`<${Fr} />`}
        <${qs} fields=${o} names=${["tekst","vouw",...o.map(([,Le])=>Le)]}>
          <${Is} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Yo} />`}
      <p class=${jo?"telling vast":"telling"}>${Ct}${jo&&`, ${jo} `}
        <${we} name=${`${yr(m.title)}.csv`} rows=${zm} />
        ${c&&!u&&!le.length&&a`<span class="zacht"> ${k.shared.ticks}</span>`}</p>
      <${wt} id=${t} caption=${g(m.caption,{count:Ct})} rows=${L}
        columns=${c&&!u?[{...q,cell:Ss},...je]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${xe} text=${Ct} />
    `}}function lb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var Wn,Pt,un,c$,s$,p$,Jr,Qr,u$,cb,Oo,pb,ub,d$,$$,db,$b,o$,r$,m$,mb,f$,fb,hb,gb,a$,bb,h$,g$,b$,Os,Yr,k$,kb,wb,i$,l$,w$,y$=F(()=>{"use strict";Ko();H();tt();zt();W();Wt();I();ze();ao();et();bt();Nt();nn();Xt();kt();Ie();mr();Si();Wn=k.partners,Pt=k.measures,un=k.lookup;c$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),s$="organisationKind",p$=Ci({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[D?t:""],textOf:({id:t})=>c$(t),fields:[[Wn.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",ps("OrganisationKind"),({id:t},e)=>x(t,s$)===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",Wn.columns.name,({id:t})=>t,S,Rs),{key:"soort",label:Wn.columns.kind,text:t=>Dt(t.id,s$)},{key:"titel",label:Wn.columns.heads,text:({id:t})=>xt(t,"chapterLead").map(Yt).join("; ")},{key:"stappen",label:Wn.columns.steps,text:t=>vo(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),Jr=t=>y.called[t]?.short||"",Qr=t=>x(t,"prefLabel"),u$="exploitationForm",cb=Bn.map(t=>({id:t,...y.works[t],text:[c$(t),Dt(t,u$)].join(" ")})).sort((t,e)=>nt(Jr(t.id)||"~",Jr(e.id)||"~")||nt(Qr(t.id),Qr(e.id))),Oo=D?"":is[0].date,pb={key:"plan",label:V(Fn(Oo)),text:({id:t})=>De(t,Oo)?re(t,Oo):"",cell:({id:t})=>De(t,Oo)&&a`<${Ot} id=${t} date=${Oo} />`},ub=(t,e,n)=>{let o=so(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Qr(t):x(r,"deadlineText"));return[at(e),lt(n?o:o.map(r=>`“${r}”`))].filter(Boolean).join(": ")},d$="alle",$$=({id:t},e)=>Jt(t,e),db=No(Bn.flatMap(Eo)),$b=({id:t,across:e},n)=>n===d$?e:Gn(t).includes(n),o$=t=>a`<span class="zacht">${t}</span>`,r$=({id:t,container:e})=>An(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,m$=t=>Pt.dated.some(Jt.bind(null,t))?C(Pt.days.flatMap(ht.bind(null,t))):[],mb=({id:t,due:e=""})=>m$(t)[0]||e,f$=Ci({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>cb.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Qr(t),more:[{key:"hoofdstuk",label:Pt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Pt.columns.heads,text:({id:t})=>Po(t)},{key:"doet",label:Pt.columns.who,text:({id:t})=>us(t)},{key:"beloofd",label:Pt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Pt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Pt.columns.terms,text:({id:t})=>oo(t).join("; ")},{...Xo(un.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(wn(t))]).map(se).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===A.route.query.hoofdstuk)??t[0],titles:[...no,["",Pt.no_chapter]]},fields:[[Pt.fields.what,"wat",Object.entries(Pt.types),$$],[Pt.fields.chapter,"hoofdstuk",no,({chapters:t},e)=>t?.includes(e)],[Pt.fields.step,"stap",[...gn,[d$,Pt.across]],$b],[Pt.fields.kind,"soort",Bo,({id:t},e)=>vr(t).includes(e)],[Pt.fields.status,"staat",ps("Status"),({id:t},e)=>De(t)===e],[Pt.fields.who,"partner",db,({id:t},e)=>Eo(t).includes(e)],[Pt.fields.form,"vorm",ps("ExploitationForm"),({id:t},e)=>ht(t,u$).includes(e)]],columns:[{key:"nr",label:Pt.columns.number,text:({id:t})=>Jr(t),cell:({id:t})=>Jr(t)?a`<a href=${Xe(t)}>${Jr(t)}</a>`:o$(Pt.no_number)},Ht("naam",Pt.columns.name,({id:t})=>t,Qr),...es(({id:t})=>_t(t)?.key),{key:"wat",label:Pt.columns.what,text:({id:t})=>ge(t)},...Oo&&Oo!==fe?[pb]:[],Cn("nu",D?Pt.columns.stand:V(Fn(fe)),({id:t})=>t),{key:"termijn",label:Pt.columns.deadline,text:mb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return m$(t.id).map(at).join(" – ")||e.map(s=>a`<p>${ub(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Pt.columns.step,text:({id:t})=>Oi(t)},{key:"wie",label:Pt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||r$(t),cell:t=>t.leads?a`<${it} ids=${t.leads} />`:o$(r$(t))}]}),fb=["concerns","reportedUnder","barrier","answeredBy"],hb=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(fb.flatMap(n=>ct(t,n))).filter(Qt),text:[S(t),...ht(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),gb=({id:t})=>a`<${te} text=${x(t,"summary")} look="zacht" />`,a$="Recommendation",bb=Object.entries(un.types).filter(([t])=>cs(t).length),h$=(t,e,n)=>Ci({name:t,of:e,sort:"naam",rows:({plan:s})=>hb.filter(o=>Rt(o.id,s)&&Jt(o.id,a$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:un.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(un.types).find(o=>Jt(s,o))||"",titles:Object.entries(un.types).map(([s,o])=>[s,V(o)])},fields:[[un.fields.what,"wat",bb.filter(([s])=>s===a$===n),$$],[un.fields.step,"stap",gn,({steps:s},o)=>s.includes(o)]],columns:[Ht("naam",un.columns.name,({id:s})=>s,S,gb),...es(({id:s})=>_t(s)?.key),{key:"wat",label:un.columns.what,text:({id:s})=>ge(s)},{key:"zegt",label:un.columns.description,text:s=>s.description},{key:"over",label:un.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${it} ids=${s.about} name=${Yt} />`},Xo(un.columns.place,({id:s})=>s)]}),g$=h$("naslag","lookup",!1),b$=h$("gevraagd","requested",!0),Os=k.timeline,Yr=t=>t.day.slice(0,4),k$=t=>A.route.query.jaar||Yr(t),kb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?Ao(t.id):[Yr(t)];return n?n<=e&&e<=s:Yr(t)===e},wb=t=>k$(t)===Yr(t)?t.day:`z${t.day}`,i$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),l$=ln(C(y.timeline.map(Yr))),w$=Ci({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&re(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${i$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:k$,titles:l$},fields:[[Os.fields.what,"wat",Object.entries(Os.kinds),(t,e)=>t.kind===e],[Os.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Os.fields.year,"jaar",l$,kb]],columns:[{key:"dag",label:Os.columns.when,text:wb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Os.fields.what,text:t=>Os.kinds[t.kind]},{key:"wat",label:Os.columns.what,text:i$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Os.columns.stand,text:t=>t.phrase},Xo(un.columns.place,t=>t.at)]})});function yb({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Gs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Gs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ws} bar=${t.bar} />${l}`}function _b({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ei(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ns(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${po(c)} aria-haspopup="dialog" onClick=${()=>U({cel:c})}>
        <span class="sr">${g(Gs.cell,{row:t.label,step:vt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${yb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Se} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Li({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=On(n),i=nr(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Ua(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Ob} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ji(n)} role="table">
      <caption>${g(Gs.caption,{rows:Gs.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Gs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${xb} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Gs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${vb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Gs,xb,vb,Ob,ji,Cc=F(()=>{"use strict";H();tt();W();I();Nn();bt();go();kt();Gs=k.overview;xb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,vb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${On(e).map((o,r)=>a`<${_b} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Ob=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Gs.one_step}>
    ${On(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${vt(s)}
        </button>
      `)}
  </div>
`,ji=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Sb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${T(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(p=>a`<path d=${p} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Js.wish}</h2><a href=${T(Js.also.to,Js.also.choose)}>${Js.also.ask}</a>
      <${B} look="tegels" items=${Js.tiles.map(n)} />
    </section>
  `}function Cb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Pa(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${T("aandachtspunten",l)}>${t.ask}</a></p>
  `}function jb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Js.discuss.title}</h2><p>${Js.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${g(Js.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${B} look="kaartjes" items=${r.map(i=>a`<${Cb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Lb({state:t,word:e,things:n,date:s}){let o=i=>Ps(i,s)[1]&&a`<span class="zacht"> – ${Ps(i,s)[1]}</span>`,r=g(ee.group,{state:V(e),count:n.length});return a`
    <div class="standgroep">
      <${D?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Oe} ids=${St(n)} more=${o} />
    </div>
  `}function Mb({scenario:t,plan:e}){return G(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=y.codes.InterventionKind[s],l=o.map(p=>a`<${Lb} ...${p} date=${t.date} />`),c=r?ee.undecided:Jo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${D?"h3":"h2"}>${g(ee.apart.title,{kind:i.label})}<//>
          <p>${g(ee.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function x$({route:t}){let e=J(t.query),n=Object.hasOwn(jc,t.query.rijen||"")&&jc[t.query.rijen||""]||"kind",s=Object.entries(jc).map(([c,p])=>[c,ee.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e),l=a`<${Fb} answer=${i} plan=${dt(e.plan)} plans=${Te(e)} />`;return a`
    ${n==="kind"?l:a`<${ut} text=${ee.heading} title=${ee.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ee.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${T("methode")}>${ee.legend.more}</a></p>
          <${io}>
            <${fs} legend=${ee.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Te(e).map(c=>a`
            ${D&&a`<h3>${c.title}</h3>`}
            <${hs} plan=${c} />
            <${Li} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${we} name="matrix.csv" rows=${()=>zb(n,e,c)} />
              <${on} name=${ji(c)} title=${ee.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ji(c)}"]`} legend=".legenda .stalen li" note=${ee.legend.note} />
              <${Ws} text=${()=>location.href} label=${ee.link} />
            </div>
            <${Mb} scenario=${e} plan=${c} />
          `)}
        <${tr} />
      </div>
      <${Xa} undecided=${Ha(e)} />
    </div>
    ${r&&a`<${ar} address=${r} by=${n} scenario=${e} />`}
    <${xe} text=${r?"":g(ee.shown,{scenario:Ut(e)})} />
  `}var ee,_$,Js,jc,Tb,zb,Fb,v$=F(()=>{"use strict";H();tt();zt();W();Wt();I();Nn();et();bt();go();nn();Xt();Us();kt();Cc();pn();ee=k.overview,{truth:_$}=k.thing,{start:Js}=ee;jc={"":"kind",partner:"partner",vorm:"form"},Tb=(t,e,n)=>{let{word:s,lines:o}=He(e);if(!e)return[t.label,vt(n),ee.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,vt(n),s,o.join("; "),Z("Basis",r),_$[String(i)],l,c,p,_$[String(u)]]},zb=(t,e,n)=>[[...ee.csv,...ts],...Ve(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Tb(s,o,On(n)[r]),...Zt(e,n.key)]))],Fb=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${z(ee.start.dated,o.length,{years:lt(o)})}</strong>${" "}${ee.start.since}</p>
  `;return a`
  <div class="start">
    <${ut} text=${ee.heading} title=${ee.title}>
      <p>${g(ee.start.intro,{report:$s(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${Sb} answer=${t} />
  </div>
  <${jb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function O$(t,e){let n=await ft().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Dn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Bb(c,n)),l=(r||[]).length-i.length;return ft().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Mc({decisions:i,undone:[]}),null}function Bb({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Mc(t){let e=Kt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ft().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ae(...t){let{decisions:e}=Kt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Mc({decisions:[...e,...t],undone:[]})}async function S$(t){let{decisions:e,undone:n}=Kt(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Mc({decisions:s.slice(0,o),undone:s.slice(o)})}function Xr(){let{rows:t,places:e}=Kt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Dn,Kt,Mi,Lc,Zr,Ti,So,zi,Co=F(()=>{"use strict";W();I();Ne();Dn=()=>ft().board,Kt=()=>Dn();Mi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Lc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Zr,Ti]=[Lc("column"),Lc("name")],So=(t,e)=>Lc("list")("",t,e);zi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Ab({column:t,act:e}){let[n,s]=t.both,{found:o}=Kt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(jt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Ae(Zr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?jt.whose:jt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(jt.readings[h],{one:n,other:s}):jt.roles[h]}
        </label>`)}
    </fieldset>
  `}function Eb({column:t,act:e}){let{targets:n,fields:s}=Kt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&jt.by_values,t.options.length>0&&t.why==="head"&&g(jt.maybe,{what:t.options.join(", ")}),t.month_first&&jt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,C$),jt.notes,...n.slice(C$)]),d=c?[[`${l}:${c}`,g(jt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${bo} label=${g(jt.as,{head:r})} value=${d[0]?.[0]||l||jt.notes}
          options=${[...d,...ln(m)]} pick=${h=>e(()=>Ae(Zr(o,"target",h===jt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(jt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Ab} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Nb(){let[t,e]=R(0),{rows:n,fields:s}=Kt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[jt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(jt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${jt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${jt.following}</button>
      </p>
    <//>
  `}function j$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Kt().found,l=[[g(jt.read,{read:n.filter(c=>!c.open).length,count:n.length}),jt.sum.placed],[g(jt.read,{read:n.filter(c=>c.led).length,count:n.length}),jt.sum.led],[String(zi(s).length),jt.sum.asks],[String(o.length),jt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${jt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Eb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${jt.plan}>
          <${ys} id="plannaam" label=${jt.plan_title} value=${r.title}
            pick=${c=>t(()=>Ae(So(i.title,c)))} />
          <${ys} id="plandag" type="date" label=${jt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ae(So(i.day,c)))} />
        <//>
        <${Nb} />
        <${P} look=${null} title=${jt.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var jt,C$,L$=F(()=>{"use strict";H();W();Co();I();ye();lr();jt=k.board.columns,C$=-1});function M$({act:t}){let e=pe(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(rn.busy,async()=>{let f=await h(),b=await O$(f.name,f.data);if(s(b&&{...b,given:f}),b)return Tt(b.message);location.hash=T("controleer",{stap:"kolommen"})}),u=h=>c(h?rn.result.alongside_busy:rn.result.making,async()=>{n&&(await Kr(n.given,h)).ok&&(location.hash=T(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=Gd(h);return{name:f.name,data:await ba(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Me(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${rn.list.drop}</h2>
        <p>${rn.list.kinds}</p>
        <label class="veld"><span>${rn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${rn.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${rn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${rn.list.pasted}.txt`,i)}>
            ${rn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${rn.list.example_name}.csv`,rn.list.example_list)}>${rn.list.example}</button>
        </div>
      </section>
    </div>
    <${B} look="bordfeiten" items=${rn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${gi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var rn,T$=F(()=>{"use strict";Ee();H();tt();Co();I();Ne();Gr();rn=k.board});function Pb({which:t,text:e,act:n}){let[s,o]=R(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:Kt().found.organisations;return a`<details><summary>${At.other}</summary>
    <label class="veld"><span>${g(At.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ae(Ti(t,"names",s||"")))}>${At.other_take}</button></details>`}function z$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Kt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),p=zi(e).length,u=(d,...h)=>t.bind(null,()=>Ae(Ti(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${B} items=${n} /><p class="zacht">${At.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(At.intro,$):At.nothing}</p>
    <${ta} act=${t} title=${At.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(At.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,...f)}>${g(At.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u(d,h)}>${At.one}</button>
        </p>
      `}
    <//>
    <${ta} act=${t} title=${At.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(At.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${At.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${At.no}</button>
        </p>
      `}
    <//>
    <${ta} act=${t} title=${At.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(At.fresh,{names:lt(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${bo} label=${g(At.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(At.new_kinds)} pick=${b=>t(()=>Ae(Ti(d,"kind",b)))} />
      `}
    <//>
    <${ta} act=${t} title=${At.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${At.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${At.left_out}>${m}<//>`}
    <${ta} act=${t} title=${At.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(At.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${At.expect} note=${At.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ae(So(o.without,d.target.checked?"nee":"ja")))} />
        ${At.expect_yes}
      </label>
    <//>
  `}var At,ta,F$=F(()=>{"use strict";H();W();Co();I();ye();lr();At=k.board.partners;ta=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(At.count,i.count)}</span></p>
            ${s?.(i)}<${Pb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function qb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Rb({row:t,name:e,act:n}){let{choices:s}=Kt().found,o=t.asks[e],r=[["","…"],...ln(s[e]||[])],i=l=>n(()=>Ae(Zr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Lt.right}</button>`}
      ${s[e]&&a`<${bo} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Wb({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Kt().found,[c,p]=R(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Lt.unknown],...ln(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ae(Mi(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Lt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Lt.later}</button>
  `;function v(O){let{target:_,currentTarget:M,key:E,shiftKey:K}=O;if(_!==M||O.ctrlKey||O.altKey||O.metaKey)return;let j=r.find(L=>L.key===E.toUpperCase());if(j)f(j.value);else if(E==="Enter"&&K&&u)o();else if(E==="Enter"&&u)f(u.value);else if(E.toUpperCase()==="L")n(t,"");else if(E==="+")p(!0);else if(E==="ArrowDown"||E==="ArrowUp"){let L=[...document.querySelectorAll(".bordkaart")];L[L.indexOf(M)+(E==="ArrowDown"?1:-1)]?.focus()}else if(E==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${qb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:_})=>a`<span>${O}${_&&` (${_})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Lt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${Rb} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:_})=>a`<button type="button" class=${u?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${_}</kbd></button>`)}
        </div>
        <${ys} label=${Lt.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:O})=>O===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Db(){let{cells:t,places:e}=Kt().found;return a`
    <${P} look="bordgroei" title=${Lt.matrix} note=${Lt.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
              ${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
                  ${r||(o[i]?"":"–")}
                  ${o[i]>0&&a`<span>${g(Lt.open_at,{count:o[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function B$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Kt().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(Ib),[p,u]=R(0),[$,m]=R([]),d=pe(),[h,f]=R(0),b=[...e,...["",Fi].map(q=>({reason:q,value:"",count:0,strength:""}))].map(q=>({...q,count:n.filter(je=>Tc(je,q.reason)).length})).filter(({count:q})=>q),w=n.find(({which:q})=>q===$.at(-1)),v=b.find(({reason:q})=>q===r)||b.find(({reason:q})=>w&&Tc(w,q))||b[0],O=v?.reason,_=q=>{i(q),m([]),u(0),Y()&&d.current?.scrollIntoView()},M=()=>c(E.length),E=n.filter(q=>Tc(q,O)||q.open&&$.includes(q.which)),K=Math.max(0,Math.min(p,E.length-1)),j=q=>t(()=>Ae(...q.map(je=>Mi("*",o.step,"",je))),Xr);async function L(q,je){await t(()=>Ae(Mi(q.which,o.step,je)));let Ss=Kt().found.rows.filter(({open:hr})=>hr).length;Tt(g(je?Lt.is_at:Lt.is_open,{title:q.number||q.title,value:je,count:Ss})),f(Ss||!q.open?E.indexOf(q)+1:-1)}Me(()=>{if(!h)return;h<0&&Mt("verder")?.focus();let q=d.current?.querySelectorAll(".bordkaart")||[],je=q[Math.min(Y()?1:h,q.length)-1];h>0&&(je||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Ct=e.filter(({strength:q})=>q==="sterk").map(({reason:q})=>q),Ce=a`
    <button type="button" id="alle-sterke" onClick=${()=>j(Ct)}>${Lt.take_strong}</button>
  `,Ze=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>j(e.map(({reason:q})=>q))}>
      ${g(Lt.take_all,{count:e.reduce((q,{count:je})=>q+je,0)})}
    </button>
  `,le=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!K} onClick=${()=>u(K-1)}>${Lt.previous}</button>
      <span>${g(Lt.which,{place:K+1,count:E.length})}</span>
      <button type="button" disabled=${K>E.length-2}
        onClick=${()=>u(K+1)}>${Lt.following}</button>
    </p>
  `,jo=g(Lt.more,{count:E.length-l}),sa=q=>q===Fi?Lt.done:q||Lt.none;return a`
    <p class="bordstand">${Xr()} ${n.every(({judged:q})=>q)&&Lt.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Lt.reasons}>
        ${Ct.length>1&&Ct.length<e.length&&Ce}
        ${e.length>1&&Ze}
        <ul>
          ${b.map(({reason:q,value:je,count:Ss,strength:hr})=>a`<li key=${q} class=${q===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(q===O)}
                  onClick=${()=>_(q)}><span class="bordtal">${Ss}</span> ${sa(q)}</button>
                <p class="zacht">
                  ${hr==="zwak"&&a`<span class="bordnaam">${Lt.weak}</span> `}
                  ${je?g(Lt.proposal,{value:je}):q===Fi?Lt.done_more:Lt.none_more}
                </p>
                ${je&&a`<button type="button" class="klein" aria-label=${`${z(Lt.take,Ss)}: ${q}`}
                    onClick=${()=>j([q])}>${z(Lt.take,Ss)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&sa(v.reason)} <span class="zacht">${E.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Lt.keys}</summary>
          <p>${g(Lt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Y()?E.slice(K,K+1):E.slice(0,l)).map(q=>a`<${Wb} key=${q.which} ...${{row:q,act:t,place:L}}
              hold=${()=>m([...$,q.which])}
              all=${()=>j([q.proposal?.reason||""])} />`)}
        </ul>
        ${Y()&&E.length>1&&le}
        ${!Y()&&E.length>l&&a`<button type="button" onClick=${M}>${jo}</button>`}
      </section>
      <${Db} />
    </div>
  `}var Lt,Ib,Fi,Tc,A$=F(()=>{"use strict";Ee();H();zt();W();Co();I();ye();lr();Lt=k.board.place,Ib=30,Fi="-",Tc=({open:t,proposal:e},n)=>n===Fi?!t:n?e?.reason===n:t&&!e});function E$({act:t}){let e=Kt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=R(null),[$,m]=R(""),d=JSON.stringify(s),h=e.taken===d&&ft().own;Me(()=>{h||t(async()=>{e.taken=d;let M=await Kr({name:n,decisions:s},!1);u(M.ok?null:M)})},[d]);let f=()=>vn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Qe.alongside_busy&&ls(m,Qe.alongside_busy,async()=>{let M=await Kr({name:n,decisions:s},!0);if(!M.ok)return u(M);location.hash=T("vergelijk")});if(p)return a`<div class="antwoord"><${gi} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=J(A.route.query),v=y.plans.find(({title:M})=>M===r.title)||y.plans[y.plans.length-1],O=G(w).apart.filter(M=>M.plan===v.key&&M.groups.length),_=i.flatMap(({value:M})=>{let E=o.filter(K=>!K.judged&&K.places.includes(M));return E.length?[a`${M}: ${E.map(({number:K,title:j})=>`${K} ${j}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Xr()}
      ${o.some(M=>!M.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${T("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${_.length>0&&a`<p>${Qe.bare}</p><${B} items=${_} />`}
    <${Li} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:M,groups:E})=>{let K=E.flatMap(j=>j.things);return a`<p>${z(Qe.apart,K.length,{kind:gt(M)})} <${it} ids=${K} /></p>`})}
    ${A.route.query.cel&&a`<${ar} address=${A.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${ys} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(M=>[M,M.replace("-"," ")])}
        pick=${M=>t(()=>Ae(So(c.access,M)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${fi} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${hi} />
  `}var Qe,N$=F(()=>{"use strict";H();tt();W();Wt();Co();I();Ne();bt();go();Xt();ye();kt();Cc();lr();Gr();Qe=k.board.result});function q$({state:t,why:e,own:n}){let s=k.werkplaats,o=T("controleer",{stap:as[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:y.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function Gb(){let t=document.activeElement,e=Vb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Mt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Mt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Kb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Jb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Kt(),l=o.rows.filter($=>$.open).length,c=as[as.indexOf(t)+1],p=($,m)=>e(S$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Gt.next_open,{count:l}):Gt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Gt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Gt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Gt.undone)}>${Gt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Gt.redone)}>${Gt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Hb(e)}>${Gt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${T("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function W$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||P$,r=Dn()&&as.includes(o)?o:as[0];P$=r;let{of:i,Step:l}=I$[r],c=Dn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=Gb(),f=Dn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Dn()?.decisions.length||0;d?Tt(d()):b!==f&&Tt(z(Gt.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Me(()=>{A.started&&window.scrollTo(0,0)},[r]),Me(()=>{function m(f){let b=Mt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Dn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[A.route]);let $={day:p,own:Dn()?.found.own,count:Dn()?.found.rows.length};return a`
    <${Ub} at=${r} />
    <${ut} key=${r} text=${i.title} title=${`${k.check.title}: ${Gt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Gt.source,{...c,day:p,who:c.access||Gt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Dn()&&r!==as[0]&&a`<${Jb} at=${r} act=${u} />`}
    ${r===as[0]&&a`<${hi} /><${Kd} />`}
  `}var Gt,I$,as,P$,R$,Ub,Hb,Vb,Kb,D$=F(()=>{"use strict";Ee();H();tt();zt();W();Co();I();Ne();L$();T$();F$();A$();N$();Xt();Gr();Gt=k.board,I$={lijst:{of:Gt.list,Step:M$},kolommen:{of:Gt.columns,Step:j$},plaatsen:{of:Gt.place,Step:B$},partners:{of:Gt.partners,Step:z$},resultaat:{of:Gt.result,Step:E$}},as=Object.keys(I$),P$=as[0];R$=()=>a`
  <${ut} text=${Gt.elsewhere.title}><p class="uitleg">${Gt.elsewhere.intro}</p><//>
  <ol>${Gt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${tr} />
`,Ub=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Gt.steps_label}><ol>
      ${as.map((e,n)=>a`<li class=${n<as.indexOf(t)?"is-gedaan":""}>
          <a href=${T("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Gt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Hb=t=>t(async()=>{let e=Kt(),{name:n,data:s}=await ft().ask("workbook",{decisions:e.decisions});vn(n,s,Vr.xlsx),e.saved=!0}),Vb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Kb=":is(button,select,input,a)"});function Qb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>zc?` ${g(dn.first,{count:zc})}`:"";return a`
    <${wt} id="eigen-uitkomst" caption=${`${z(dn.rows,e.length)}${o}`}
      rows=${e.slice(0,zc)} columns=${s} />
    <div class="acties"><${we} name=${dn.file} rows=${()=>[t,...e]} label=${dn.csv} /></div>
  `}function V$({start:t=dn.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),ls(o,dn.busy,async()=>i(await ft().ask("ask",{text:e})))}return a`
    <${P} title=${dn.title} note=${dn.intro}>
      <label class="veld breed"><span>${dn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${dn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?dn.yes:dn.no}</strong></p>`}
        ${r?.graph&&a`<${H$} label=${dn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Qb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Zb(t){let e=Object.entries(t.columns),n=s=>Ts(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>K$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Yb],...es(s=>s.plan),{key:"bron",label:qt.columns.place,sort:!1,text:s=>uo(s).map(se).join("; ")}]}function Xb({name:t,query:e,scenario:n}){let s=G$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${qt.nothing}</p>`;let o=Zb(e),r={rows:z(qt.rows,s.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>En([i,...o],s,c=>Zt(n,c.plan));return a`
    <${wt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${we} name=${`${t}.csv`} rows=${l} />
      <a href=${T("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function tk({name:t,query:e,scenario:n}){let s=e.shelf===Ba;return a`
    <p class="kruimel"><a href=${T("vragen")}>${qt.title}</a></p>
    <${ut} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${xn}><${Ea} /><//>`}
    <${Sn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${s&&a`<section><h2>${qt.result}</h2><${Xb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Nl([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${T("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${ss} title=${qt.sparql}>
      <${H$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${Ws} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${he()&&!e.open&&a`<${V$} key=${t} start=${e.sparql} />`}
  `}function ek({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:qt.columns.title,text:o=>o.title,cell:o=>a`<a href=${T(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:qt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${wt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Ba?s:s.slice(0,2)} />
    <//>
  `}function J$({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Vs} />`;if(n)return a`<${tk} ...${{name:n,query:s,scenario:e}} />`;let o=Mo(G$(e).map(r=>r.query));return a`
    <${ut} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${he()&&a`<${V$} />`}
    ${qt.shelves.map(r=>a`<${ek} shelf=${r} counts=${o} />`)}
  `}var qt,dn,zc,H$,U$,K$,G$,Yb,Q$=F(()=>{"use strict";H();tt();zt();W();Wt();I();Ne();ao();et();bt();nn();Xt();ye();$o();kt();Ie();Ur();qt=k.questions,dn=k.questions.own,zc=200;H$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;U$={barrier:t=>t.barrier&&vt(t.barrier),kind:t=>t.kind&&gt(t.kind),partner:t=>t.partner&&Qo(t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(Ts(t.detail)?S(t.detail):t.description)},K$=(t,e)=>(U$[t]?U$[t](e):e[t])||"",G$=t=>G(t).gaps.flatMap(e=>gs(e).map(n=>({...n,plan:e.plan}))),Yb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>K$("severity",t),cell:t=>a`<${Ia} severity=${t.severity} />`}});function X$(t,e,n,s){let o=n;return{placed:Ac(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function nk({lane:t,rows:e,wide:n}){let s=Fs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Vt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Vt.line}>
        ${s.length?s.join(" · "):z(Qs.lane_total,e.length)}
      </text>
    </g>
  `}function sk({row:t,lane:e,shown:n,point:s}){let o=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&Bc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:o,y:r},c=g(Qs.mark,{...t,what:t.what||Qs.card.none,phrase:Bc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${$i} outcome=${t.outcome} /></g>
    </a>
  `}function ok({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=oe(o.id),c=fl(o.work),p={...r>e*.62?{right:Bi(e-r+14,e)}:{left:Bi(r+14,e)},...i>n*.6?{bottom:Bi(n-i,n)}:{top:Bi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${xo} outcome=${o.outcome} on=${o.on&&g(Qs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${it} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${se(l)}</p>`}
    </div>
  `}function em({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=Qn(t),{placed:c,bottom:p}=X$(t,e,Vt.top,({levels:_,title:M})=>Math.max(_*Vt.level+Vt.pad,M.length*Vt.line+36)),u=Vt.left+r+20,$=p+Vt.foot,m=kl(t,n),d=Vt.left+m.x,h=g(Qs.report,{date:at(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=_=>_.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},O=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Qs.picture}>
        <rect class="daarna" x=${d} y=${Vt.top} width=${u-d} height=${p-Vt.top} />
        ${i.map(({year:_,x:M})=>a`
            <g class="jaar">
              <line x1=${Vt.left+M} x2=${Vt.left+M} y1=${Vt.top} y2=${p} />
              <text x=${Vt.left+M+4} y=${Vt.top-9}>${_}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Qs.beyond}</text></g>`}
        ${c.map(_=>a`<${nk} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${O} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(M=>a`<${sk} key=${M.id} ...${{row:M,lane:_}} shown=${s?.row.id===M.id} point=${o} />`))}
      </svg>
      ${s&&a`<${ok} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function om({scenario:t,plan:e}){let n=ds(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Qn(e),i=fn(e.key,t.date),l=f=>Z$+8+f/s*(fr-Z$-16),c=f=>Math.max(rk,sm(f)*nm+4),{placed:p,bottom:u}=X$(e,n,Fc,c),$=l(kl(e,i).x),m=p.map(f=>g(Y$.description,{chapter:qo(f),counts:lt(Fs(f.mine))})),d=$>fr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${lk(f,b)}) scale(${ak})`}>
      <title>${[b.name,b.by,Bc[b.outcome].phrase].join(", ")}</title>
      <${$i} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${fr} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Fc} width=${fr-$} height=${u-Fc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Qs.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${fr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${ck(qo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>ik(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${fr} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Y$.line,{date:at(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<Ec).map(h(f)))}
    </svg>
  `}var Y$,Qs,Bc,Vt,Ac,tm,Bi,Z$,fr,Fc,nm,rk,ak,Ec,sm,ik,lk,ck,Nc=F(()=>{"use strict";H();tt();W();I();et();Nt();kt();Hr();Y$=k.summary.lanes,Qs=k.promises,Bc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},Ac=(t,e)=>Qn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);tm=({plan:t,lane:e})=>Qn(t).lanes[e]?qo(Qn(t).lanes[e]):"";Bi=(t,e)=>`${t/e*100}%`;[Z$,fr,Fc,nm,rk,ak]=[262,690,17,8,16,.62],Ec=30,sm=t=>Math.min(t.levels,Ec),ik=t=>[...Mo(t.filter(({level:e})=>e>=Ec).map(({x:e})=>e))],lk=(t,e)=>t.middle+(e.level-(sm(t)-1)/2)*nm,ck=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function pk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Ln.route.undecided:Ln.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${B} look="gemis" label=${Ln.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${It(l)?"verzamel":""}>
                <${Se} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function uk({scenario:t,plan:e}){let n=Ve("kind",t,e),s=Ve("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${pk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function rm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Ln.head,{date:at(fn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Ln.foot.source,{sources:ms(t)})} ${g(Ln.foot.version,l)}</p>
        <p>${g(Ln.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function dk({cell:t,step:e}){let n=vt(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ws} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function mk({scenario:t,plan:e,...n}){let s=ve(e).summary,{points:o}=G({...t,plan:e.key}),{phrase:r,named:i}=Hn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${rm} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:$s(e)})} ${r.lead}</p>
      <${hs} plan=${e} />
      <${Ai} title=${s.matrix.title} note=${s.matrix.note}>
        <${$k} scenario=${t} plan=${e} />
        <${Nr} undecided=${Ha(t,e)} />
      <//>
      <${Ai} title=${k.overview.start.discuss.title}>
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
  `}function fk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ve(e),r=at(fn(e.key,t.date)),i=Cr(ds(e,t.date),o.outcomes,Hn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${ur} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${rm} plan=${e} scenario=${t} ...${n}>
      <${Ai} title=${s.route.title} note=${s.route.note}>
        <${uk} scenario=${t} plan=${e} />
      <//>
      <${Ai} title=${s.lanes.title} note=${l}>
        <${om} scenario=${t} plan=${e} />
        <${B} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function am({route:t}){let e=J(t.query),n=Te(e);return a`
    <div class="vel-boven">
      <${ut} text=${Ln.title}><p class="uitleg">${Ln.screen}</p><//>
      <${lo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Ln.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[mk,fk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${xe} text=${Ln.screen} />
  `}var Ln,$k,Ai,im=F(()=>{"use strict";H();zt();W();Wt();I();Nn();bt();Nt();go();nn();ye();Nc();kt();Hr();Ln=k.summary;$k=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Ln.matrix.title}</caption>
    <thead>
      <tr><td></td>${On(e).map(n=>a`<th scope="col">${vt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${dk} cell=${s} step=${On(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ai=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Ei(t){let n=t.flatMap(o=>Ro(o,J({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ke).find(r=>n.includes(`${o} ${r}`));return Pc(mn.filter(s).map(o=>`${o.label} (${ke[s(o)||""][1]})`))}function hk({id:t}){let e=lm(t),n=({key:v})=>g(st.steps,{steps:Ei(e.filter(O=>Rt(O,v)))}),s=v=>y.partners[v].find(O=>O.id===t)?.steps||[],o=vo(s("")),r=y.plans.filter(v=>s(D?v.key:"").length),i=X(t,"who").flatMap(v=>v.acts?[]:Gn(v.to)),l=vo(C(i)).filter(v=>!o.includes(v)),c=v=>!An(v,"partner")&&[v,...xt(v,"reportedUnder")].flatMap(Jn).every(O=>O===t),p=St(C(e.filter(v=>y.works[v]?.across&&c(v)))),u=xt(t,"unitOf"),$=St(xt(t,"chapterLead")),m=$.flatMap(oe),d=$.flatMap(v=>xt(v,"concerns")).filter(v=>Jt(v,"Contradiction")&&oe(v).some(O=>m.includes(O))),h=d.length>0&&a`${st.disputed} <${it} ids=${C(d)} />`,f=v=>{let O=vo(y.partners[""].find(_=>_.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Pc(O)}</span>`},b=x(t,"tooi"),w=[...dr(t),[k.thing.also_known,yi(t)],[st.leads,$.length>0&&a`<${Oe} ids=${$} /> ${h}`],[st.units,u.length>0&&a`<${Oe} ids=${u} more=${f} />`],[st.identity,b?g(st.identified,{code:b,date:at(x(t,"checkedOn"))}):st.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${te} text=${x(t,"summary")} />
      ${It(t)&&a`<p>${st.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
      ${r.map(v=>a`<p>${D&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${st.across}<${it} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(st.named_steps,{steps:Pc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${st.no_steps}</p>`}
      <${Sn} pairs=${w} />
    <//>
  `}function gk({id:t,rows:e}){let n=st.columns,s=p=>_t(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...es(s),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>ge(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${te} text=${o(p)} look="zacht" />`]},Cn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>Oi(p.to)},ks(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=Br(t,"activiteiten",J({}),s),c=a`
    <${wt} id="acties" caption=${st.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${Y()?wk:void 0} />
  `;return a`
    <${P} title=${g(st.work,{count:i.length})} note=${st.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function bk({id:t}){let e=x(t,"organisationKind")===st.places.of&&!It(t)?ht(t,"altLabel"):[],n=p=>e.some(u=>Yn(p.replace("-"," ")).includes(Yn(u))),s=p=>ht(p,"place").filter(n).join(", "),o=X(t,"who").map(p=>p.to),r=St(Bn.filter(p=>s(p)&&!o.includes(p))),l=a`<${Oe} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Ot} id=${p} />`} />`,c=g(st.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${st.places.note}>${l}<//>`}function kk({id:t}){let e=J({}),n=xa(t),o=y.plans.flatMap(m=>ds(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=lm(t),i=C([...r,...r.flatMap(m=>ct(m,"followedBy"))]).filter(m=>st.to_come.includes(De(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,re(m).toLowerCase()])],p=Object.entries(st.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Pn} id=${`komt-${m}`} items=${h} first=${Y()?Ic:void 0} />`;return h.length?a`<p>${z(d,h.length)}</p>${f}`:[]}),u=T("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${st.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${st.coming.title} note=${st.coming.note}>${p}${$}<//>`}function yk({id:t}){let e=X(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Er} id=${o} /><${ae} of=${[o]} />
  `;return a`
    <${P} title=${g(st.own,{count:e.length})} note=${st.own_note}>
      <${Pn} id="eigen" as="div" first=${Ic} items=${e.map(n)} />
    <//>
  `}function _k({id:t}){let e=X(t,"member");if(!e.length)return null;let n=({of:i})=>a`
    <p>${[x(i[0],"asOf").slice(0,4),x(i[0],"post")].filter(Boolean).join(": ")}</p>
    ${i.map(l=>a`<${te} text=${x(l,"summary")} />`)} <${ae} of=${i} />
  `,s=St(C(e.map(i=>Ms(i,t)))).map(i=>{let l=e.filter(c=>Ms(c,t)===i);return a`<li><${N} id=${i} />${l.map(n)}</li>`}),o=e[0].to===t?st.its_members:st.members,r=a`<${Pn} id="leden" items=${s} first=${s.length} />`;return a`<${P} title=${o} note=${st.no_names}>${r}<//>`}function xk({id:t}){let e=new Map(X(t,"with").map(r=>[Ms(r,t),r]));if(!e.size)return null;let n=St([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?st.more_works:st.works,{works:i.map(Yt).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${Pn} id="samen" items=${n} first=${Ic} />`,o=Y()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${P} title=${st.together} note=${st.alphabetical}>${o}<//>`}function vk({id:t}){let e=J({}),n=ri(t,e),s=n.flatMap(u=>u.rows),o=lt(n.flatMap(({end:u})=>u===t?[]:S(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?st.flows.also:st.flows.title,{count:r,more:s.length-r}),l={id:Y()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(st.flows.note,{names:o})}</p>`,p=a`<${pi} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${rr} ...${{...l,intro:c}}>${p}<//>`}var st,lm,Pc,wk,Ic,cm,pm=F(()=>{"use strict";H();tt();zt();W();Wt();I();ro();_o();ze();ao();et();bt();Nt();Xt();mc();ye();kt();Ie();mr();Si();pn();st=k.thing.organisation,lm=t=>X(t,"who").flatMap(e=>e.acts?e.to:[]),Pc=t=>lt(t.map(e=>e.toLowerCase()));[wk,Ic]=[4,1];cm=({id:t})=>a`
  <${hk} id=${t} />
  <${gk} id=${t} rows=${X(t,"who")} />
  <${bk} id=${t} />
  <${kk} id=${t} />
  <${yk} id=${t} />
  <${vi} title=${st.wishes} ids=${xt(t,"wish")} of="concerns" />
  <${xi} title=${st.requested} ids=${St(xt(t,"askedOf"))} />
  <${_k} id=${t} />
  <${vk} id=${t} />
  <${xk} id=${t} />
  <${$r} id=${t} />
`});function Ok({id:t,reports:e}){let n=$n(t);if(zn(t.split("/")[0]).dates.length<3)return null;let s=r=>kn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ot} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${at(r)}</span>${s(r)}`);return a`<${B} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Sk({id:t}){let e=zn(t.split("/")[0]),{no_result:n,not_mentioned:s}=$n(t),o=e.dates.filter(({date:p})=>De(t,p)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>oe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(p,u)=>a`
    <${te} text=${x(p,"summary")} /><${ho} of=${p} />
    <${te} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${ae} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=wn(t,p);return a`
      <strong>${V(u)}</strong>
      <p><${Ot} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${te} text=${r} look="zacht" />`}
      ${kn(t,p).earlier&&a`<p class="zacht">${V(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${Ok} id=${t} reports=${o} /><${B} as="ol" look="tijdlijn" items=${c} />`}function Ck({id:t}){let e=ct(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${Z("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${B} items=${n} />`}function jk({id:t}){let e=$n(t),n=e.deadline_columns,s=so(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>at(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Sr(x(i,"modality"))},{key:"er",label:n.there,text:i=>kn(i).delivery||e.not_there},{...ks(n.place,()=>[]),cell:i=>a`<${te} text=${x(i,"summary")} /><${ae} of=${[i]} />`}];return a`<${wt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Lk({id:t}){let e=$n(t),n=e.who_columns,s=X(t,"who"),o=ct(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${it} ids=${o} />.`;if(!s.length)return a`<p>${An(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,S,Rs),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},ks(n.place,({of:l})=>l.slice(0,1))];return a`<${wt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Mk({id:t}){let e=ct($t(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${it} ids=${e} />.</p>`}function Tk({id:t}){let e=$n(t),n=Or(t);return n.length?n.map(s=>a`<${Er} id=${s} /><${ae} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:ht(t,"interventionKind").map(gt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function zk({id:t}){let e=$n(t),n=xt(t,"subMeasureOf"),s=o=>a` <${Ot} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Oe} ids=${n} more=${s} /><//>`}function um({id:t}){let e=$n(t),n=zn(t.split("/")[0]),s=Fn(n.date,n),o=dr(t),r=xt(t,"concerns").filter(l=>Jt(l,"Contradiction")),i=x(t,"isContainer")==="true"?zk:Fk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${wi(t).map(l=>a`<${te} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${te} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${te} text=${e.numbered} look="zacht" />`}
      <${ae} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${it} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${_i} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${Sn} pairs=${o} /><//>`}
    <${$r} id=${t} />
  `}var $n,Fk,dm=F(()=>{"use strict";H();W();I();ze();et();bt();Nt();ye();kt();Ie();mr();pn();$n=t=>ve(_t(t)).thing.undertaking;Fk=({id:t})=>a`
  <${P} title=${$n(t).progress}><${Sk} id=${t} /><${Ck} id=${t} /><${jk} id=${t} /><//>
  <${P} title=${$n(t).who}><${Lk} id=${t} /><${Mk} id=${t} /><//>
  <${vi} title=${$n(t).expected} ids=${X(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${$n(t).steps}><${Tk} id=${t} /><//>
`});function Ek({id:t}){let e=Bk[hn(t)];return e?y.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Ak} key=${n.plan.key} ...${n} />`):null}function Nk({id:t}){let e=xt(t,"inChapter"),n=Vl(Ye.other.annex.file),s=c=>a` <${Ot} id=${c} />`,o=c=>g(Ei([c])?Ye.other.at:Ye.other.no_step,{steps:Ei([c])}),r=c=>a`${s(c)}<p class="zacht">${[...wi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>oo(c).length>0&&g(Ye.terms,{terms:oo(c).join("; ")}),l=Bn.filter(c=>y.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Oe} ids=${St(e)} more=${r} />
      ${l.length>0&&a`<p>${Ye.other.under}</p><${Oe} ids=${St(l)} more=${s} />`}
    <//>
  `}function Pk({id:t}){let e=[...dr(t),[Jt(t,"Legislation")?Ye.also_known:Ye.in_source,yi(t)],[Ye.place,oe(t).length>0&&a`<${ae} of=${[t]} />`]];return a`
    <${P} title=${Ye.known}>
      ${Jt(t,"Facilitator")&&a`<p class="zacht">${ve(_t(t)).thing.other.judged}</p>`}
      <${te} text=${Jt(t,"Figure")&&y.lookups[t].description} />
      <${te} text=${x(t,"summary")} />
      <${te} text=${x(t,"rationale")} />
      <${Sn} pairs=${e} />
    <//>
    <${_i} id=${t} />
    ${Jt(t,"Chapter")&&a`<${Nk} id=${t} />`}
    <${$r} id=${t} />
  `}function Rk({id:t}){let e=J(A.route.query),n=hn(t)==="organisation"&&x(t,"notation"),s=i=>gs(i).some(({partners:l})=>n&&l.includes(n)),o=G(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Ja} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ye.gaps,{count:o.length})}>
      <${Pn} id="vragen" items=${o.map(r)} first=${Y()?qk:Ik} as="div" />
    <//>
  `}function Wk({id:t}){let e=hn(t),n=[$m[e]&&a`<a href=${T($m[e])}>${Ye.crumbs[e]}</a>`,D&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>$t(t,s)&&a`<${N} id=${$t(t,s)} />`),ge(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function mm({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Vs} />`;let n=S(e),s=hn(e),o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ye.stand,{stand:re(e).toLowerCase()}),l=o?[Sc(e),i()]:[x(e,"summary")],c=[`${ge(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...oe(e),...oe(wn(e))]);return Aa(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||dt())};return a`
    <${Wk} id=${e} />
    <${ut} text=${n} title=${n}>
      ${o&&a`<p><${Ot} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Yo} />`}
    <${Ek} id=${e} />
    <div class="acties bovenaan">
      <${Ws} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${T("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${Dk[s]} id=${e} />
    <${Rk} id=${e} />
  `}var Ye,qc,Bk,Ak,Ik,qk,$m,Dk,fm=F(()=>{"use strict";H();tt();zt();W();Wt();I();ze();et();bt();Nt();nn();Xt();ye();$o();kt();Ie();mr();pm();Si();dm();pn();Ur();Ye=k.thing,qc=k.thing.route,Bk={organisation:(t,e)=>y.partners[D?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Gn},Ak=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${D?g(qc.of_plan,{plan:t.title}):qc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${qc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Ik,qk]=[3,1];$m={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Dk={undertaking:um,organisation:cm,step:n$,other:Pk}});function Uk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ot.tiles_label}>
      ${Cr(t,ve(s).shared.outcomes,e?Hn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>U({uitkomst:n===r?null:r})}>
            <${ur} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:at(fn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Jk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,Kk).map(l=>bm(l,a`<${ur} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${ot.open.title}</h2>
      <p>${r.length?g(ot.open.phrase,{date:at(fn(e.key,n))}):ot.open.none}</p>
      <${B} items=${i} />
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${ot.open.gaps}</a></p>
      <h2>${ot.read.title}</h2>
      <ul class="leesregels"><li>${ot.read.first}</li>${Gk}<li>${ot.read.last}</li></ul>
    </aside>
  `}function Zk({rows:t}){let e=No([...t.flatMap(r=>Eo(r.work)),...ya]),n=[[ot.fields.year,"jaar",ln(C(t.map(r=>r.day.slice(0,4))).sort(nt))],[ot.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",no]].filter(([,,r])=>r.length),s=Object.entries(ot.days).map(([r,i])=>a`<${Is} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(ot.days)];return a`<${qs} fields=${n} names=${o} after=${s} />`}function nw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ds(t,o),i=bl(t,o).filter(ea(s)),l=km(t,o,s),c=r.filter(ea(s)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=Fs($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(ot.intro,{count:r.length,undated:i.length})}</p>
    <p>${Hn(e,t).phrase.overdue}</p>
  `,h=a`
    <${Uk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${em} plan=${t} rows=${$} date=${o} /><${Yk} plan=${t} rows=${$} /></div>
      <${Jk} rows=${c} plan=${t} date=${o} />
    </div>
    <${ss} look="tweeling" title=${ot.table}>
      <${wt} id=${`beloften-${t.key}`} caption=${ot.caption} rows=${$} columns=${gm} sort="dag" />
    <//>
  `;return a`
    <section>
      ${D&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(ot.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${ot.role_note}</p>`}
      <${mi} works=${u(r.filter(ea({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${hm} title=${ot.undated} items=${i.map(ew)} />
      <${hm} title=${ot.bare} items=${l.map(f=>a`<${N} id=${f} />: ${re(f,o)}`)} />
    </section>
  `}function wm({route:t}){let e=J(t.query),n=Te(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>ds($,e.date)),r=$=>ea(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>bl($,e.date)).filter(r),c=s?[]:n.flatMap($=>km($,e.date,t.query).map(tw($))),p=()=>En(Vk,[...i,...[...l,...c].map($=>({...$,...Xk}))],$=>Zt(e,$.plan.key)),u={title:ot.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${ut} text=${ot.heading} title=${ot.title} />
    <${xn}><${lo} /><${Fr} /><${Zk} rows=${o} /><//>
    <${Yo} />
    ${n.map($=>a`<${nw} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${we} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${on} name="beloften" ...${u} />`}
    </p>
    <${xe} text=${z(ot.lane_total,i.length)} />
  `}var ot,Hk,gm,Vk,bm,Kk,Gk,Qk,Yk,ea,km,Xk,tw,ew,hm,ym=F(()=>{"use strict";H();tt();zt();W();Wt();I();et();bt();Nt();nn();Xt();ye();vc();Us();Nc();kt();Hr();Ie();ot=k.promises;Hk=({work:t,outcome:e})=>ot.tells_of_work.includes(e)&&!A.route.query.stand?g(ot.of_work,{state:re(t),summary:x(t,"summary")}):"",gm=[{key:"dag",label:ot.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",ot.columns.work,t=>t.work),{key:"wat",label:ot.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:ot.columns.who,text:t=>Io(t.work)},{key:"woorden",label:ot.columns.quote,text:t=>t.quote},{key:"stand",label:ot.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${xo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:ot.columns.more,sort:!1,text:t=>x(t.id,"reportedNearby")||Hk(t)},{key:"hoofdstuk",label:ot.columns.lane,text:tm}],Vk=[...gm,Xo(ot.columns.place,t=>t.id)],bm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,Kk=6,Gk=ot.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Qk=t=>{let e=a`<${xo} outcome=${t.outcome} on=${t.on} />`;return bm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},Yk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Ac(t,e).map(n=>{let s=[z(ot.lane_total,n.mine.length),...Fs(n.mine,!0)].join(" · "),o=[qo(n),a`<span class="bij">${s}</span>`];return a`<${ss} title=${o}><${B} items=${n.mine.map(Qk)} /><//>`})}
  </div>
`,ea=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Eo(e.work).includes(t.partner))&&(!t.hoofdstuk||y.works[e.work]?.chapters?.includes(t.hoofdstuk));km=(t,e,n)=>Qn(t).termless[e].filter(s=>ea(n)({work:s,day:""})),Xk={lane:0,x:0,level:0},tw=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:ot.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),ew=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${Ot} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,hm=({title:t,items:e})=>e.length>0&&a`<${ss} look="tweeling" title=${g(t,{count:e.length})}><${B} items=${e} /><//>`});function sw({loss:t,scenario:e,id:n,title:s}){let o=vm(t,e),r=[{key:"vak",label:Mn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ds(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Mn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Mn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${wt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${xm()} />`}function ow({loss:t,names:e,scenario:n,apart:s}){let o=zn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>{let m=X($,"who",n.date),[d,h]=[!0,!1].map(j=>m.filter(({from:L})=>e.includes(S(L))===j)),f=h.filter(({acts:j})=>j),b=new Map,w=f.length?f:h;for(let j of C(w.map(({from:L})=>L))){let L=w.flatMap(({from:Ct,phrase:Ce=""})=>Ct===j?Ce:[]);tn(b,lt(C(L)),S(j))}let v=[...b].map(([j,L])=>`${lt(L)} (${j})`).join("; "),O=xt($,"reportedUnder").flatMap(j=>X(j,"who",n.date)).flatMap(({from:j,acts:L})=>L&&!e.includes(S(j))?S(j):[]).filter(j=>!f.some(({from:L})=>S(L)===j)),_=f.some(({from:j})=>!It(j)),M=X($,"expected",n.date).flatMap(({from:j})=>m.some(L=>L.from===j)?[]:S(j)),E=[d.length>0&&g(Mn.role,{names:lt(C(d.map(({phrase:j=""})=>j)))}),v&&g(f.length?Mn.others:Mn.only_named,{names:v}),!_&&O.length>0&&g(Mn.below,{names:lt(C(O))}),M.length>0&&g(Mn.expected,{names:lt(C(M))}),!f.length&&Po($)&&g(k.shared.headed,{heads:Po($)})],K=C(d.flatMap(({of:j})=>j.map(L=>x(L,"summary")))).filter(Boolean);return a`
      <li>
        <${N} id=${$} /> <${Ot} id=${$} date=${n.date} />
        <span class="zacht"> ${E.filter(Boolean).join("; ")}${K.length>0&&`. ${K.join(" ")}`}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${Pn} id=${`${c}-${m}`} items=${d.map(p)} first=${xm()} />`;return d.length>0&&a`<${_m} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${D&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${iw} loss=${t} scenario=${n} />
      <${_m} title=${r} count=${t.cells.length} none=${i}>
        <${sw} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Rc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>vm(r,n).map(({cell:i,step:l,now:c})=>[lt(e),gt(i.column),l,c,i.phrase,...Zt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${ow} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Te(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${we} name="wat-als.csv" rows=${()=>[[...Mn.csv,...ts],...o()]} /></div>
  `}function rw(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=Fo({...r,stated:!0}),l=new Map(G(to(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return G(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?V(gt(p.kind)):vt(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function aw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
    <p class="verliestal">${g(Ys.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Ys.lost_phrase}${r>0&&g(Ys.our_reading,{count:r})}</p>
  `,u=s.length?z(Ys.stays,s.length):Ys[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${zs($,e)}`}></i>`)}
      </div>
      ${i.length>0&&p}
      ${l.length>0&&a`<p>${z(Ys.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function iw({loss:t,scenario:e}){let{legend:n}=Ys,s=rw(t,e),o=C(s.flatMap(i=>i.things.map(l=>zs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Ys.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${aw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:zo(dt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Z("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Ys,Mn,xm,vm,_m,Om=F(()=>{"use strict";H();zt();W();Wt();I();ze();Nn();et();bt();Nt();Xt();ye();kt();Ie();Ys=k.whatif.picture,Mn=k.whatif,xm=()=>Y()?1:void 0,vm=(t,e)=>t.cells.map(n=>{let{matrix:s}=G({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=V(gt(n.column)),i=o?vt(n.barrier):"",l=o?g(Mn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?er(o):Mn.no_cell}}),_m=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(Mn.part,{title:t,count:e})} as=${D?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function lw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ni(l)]),o=Dr("answer",{options:[...Ls(n),...s]},()=>Tt(rt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:rt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(rt.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Rc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${Sm} id=${l} scenario=${n} />`)} />
      <p>${g(rt.with_this,{questions:i,now:G(n).gaps.length})}</p>
    </div>
  `}function cw({acting:t,chosen:e}){let[n,s]=R(""),o=u=>U({zonder:u.map(Ni).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(We()?[...e,u]:[u])},i=u=>[S(u),...ht(u,"altLabel")].join(" "),l=t.filter(u=>Vo(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Ni(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${S(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${rt.clear}</button>
      <button type="button" class="klein" onClick=${()=>Zo(location.href,rt.shared)}>${rt.share}</button>
    </p>
  `;return a`
    <h2>${rt.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(rt.put_back,{name:S(u)})}
          onClick=${()=>r(u)}>
          ${S(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${rt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${B} look="partnerlijst" label=${rt.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${rt.none_found}</p>`}
    ${!We()&&a`<p class="zacht">${rt.alone}</p>`}
  `}function pw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=lt(r.map(u=>vt(u).toLowerCase())),p=c?g(rt.start.steps,{steps:c}):rt.start.no_step;return[i&&z(rt.start.alone,i),i&&p,l&&z(rt.start.lead,l)].filter(Boolean)},s=zo(dt(e.plan)),o=r=>a`
    <a href=${T("wat-als",{zonder:Ni(r.who)})}>${S(r.who)}</a>
    <span class="bij">${D?`${zn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${rt.start.title} note=${g(rt.start.phrase,{source:s})}>
      <${B} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${rt.start.no_partner}</p>`}
    <//>
  `}function Sm({id:t,scenario:e}){let n=r=>lt(St(C(r)).map(S)),s=Object.entries(rt.apart.roles).map(([r,i])=>{let l=p=>X(p,"who",e.date).filter(u=>u.role===r),c=St(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+g(rt.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:lt(c)})}</p>`}),o=ri(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?rt.apart.flows:rt.apart.group_flows,{name:S(r)}),p=a`<${N} id=${r} text=${z(rt.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(rt.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(xt(t,r));return i&&a`<p>${g(rt.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${rt.apart.page} <${N} id=${t} />.</p>
  `}function Cm({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=St(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(en).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&We(),[,p,...u]=t.path,$=[[rt.leave_out,T("wat-als"),!p],[rt.action.title,T(["wat-als","actie"]),!!p]],m=a`
    <${Ar} label=${rt.title} tabs=${$} />
    <${ut} text=${rt.title} title=${p?rt.action.title:rt.title}>
      <p class="uitleg">${p?rt.action[We()?"intro":"intro_elsewhere"]:rt.intro}</p>
    <//>
    <${Na} scenario=${e} />
  `;if(p)return[m,a`<${jd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${lw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Rc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Sm} id=${l} scenario=${e} />`} />
    `:a`<${pw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${hc} chosen=${r.join(",")} choices=${a`<${cw} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${xe} text=${r.length===1?g(rt.phrase,{name:i[0]}):""} />
  `}var rt,Ni,jm=F(()=>{"use strict";Ee();Ko();H();tt();zt();W();Wt();I();Ne();_o();ze();et();bt();nn();Xt();Da();ye();kt();Om();gc();pn();rt=k.whatif;Ni=t=>x(t,"notation")});var Mm={};Bm(Mm,{answerTo:()=>G,compare:()=>nt,connection:()=>Do,csv:()=>ga,data:()=>y,here:()=>A,longerWays:()=>Sa,scenarioOf:()=>J});function Ii(t=null){for(let e of qi())e!==t&&(e.open=!1)}function Wc(){Ii(),Un().classList.remove("is-open"),Pi().setAttribute("aria-expanded","false")}function uw(){Un()&&(Pi().addEventListener("click",()=>{let t=Un().classList.toggle("is-open");for(let e of qi())e.open=t;Pi().setAttribute("aria-expanded",String(t))}),Un().addEventListener("click",t=>{let e=t.target;e.closest("a")?Wc():e.closest("summary")&&!Y()&&Ii(e.closest("details"))}),Un().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=qi().find(n=>n.open);Y()?Pi().focus():e?.querySelector("summary")?.focus(),Wc()}),document.addEventListener("click",t=>{!Y()&&!Un().contains(t.target)&&Ii()}),Un().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Y()&&!Un().contains(e)&&Ii()}))}function dw(t){if(!Un())return;let e=Kl(t)?.to;for(let n of Un().querySelectorAll("a")){let{path:s}=ll(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",T(s))}for(let n of qi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function $w(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return na=!to(e)||s!==n,na?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,Mt("inhoud")),Ri?ft().show(Ri,ft().own):Dc||mw(Ls(e),s),!0):!1}async function mw(t,e){Dc=!0;try{Ri=(await ft().ask("page",{options:t,comparisons:e})).page,na&&ft().show(Ri,ft().own)}catch(n){na&&Tn(a`<p role="alert">${n.message}</p>`,Mt("inhoud"))}Dc=!1}function fw(t){let e=t.path[0]||"overzicht",n=Mt("inhoud");if(Mt("bronregel").hidden=e==="controleer"&&!!he()?.board,he()?.own&&$w(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Mt("zoek");s&&e!=="zoek"&&(s.value="");let o=Lm[e]||Lm.onbekend;Tn([a`<${bu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),dw(e)}function Uc(){let t=Mt("motor");t.hidden=!1;let{state:e,why:n,own:s}=ft();Tn(a`<${q$} state=${e} why=${n} own=${s} />`,t)}function hw(){gw(),na=!1,window.removeEventListener("werkplaats",Uc),Tn(null,Mt("inhoud")),Tn(null,Mt("motor"))}var Un,Pi,qi,Lm,Dc,Ri,na,gw,Tm=F(()=>{"use strict";Ee();H();tt();zt();W();Wt();I();Ne();ro();ao();bt();Xt();Da();Mu();Qu();td();Id();Xd();y$();v$();D$();Q$();Ur();im();fm();ym();jm();Un=()=>Mt("menu"),Pi=()=>Mt("menuknop"),qi=()=>[...Un().querySelectorAll("details")];Mt("spring").addEventListener("click",t=>{t.preventDefault(),Mt("inhoud").focus()});uw();Mt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Wc();let e=Mt("zoek").value;location.hash=uu(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={...y.meta,title:document.title,address:location.hash||"#/overzicht"};Zo(g(e,{...s,sources:ms()}),n)});Lm={__proto__:null,overzicht:x$,dekking:Xu,aandachtspunten:Zd,partners:p$,maatregelen:f$,naslag:g$,gevraagd:b$,tijdlijn:w$,beloften:wm,verken:Pd,ding:mm,samenvatting:am,vragen:J$,"wat-als":Cm,vergelijk:Ju,"weet-niet":Lu,methode:ju,zoek:Ld,controleer:he()?W$:R$,onbekend:Vs},Dc=!1,Ri="",na=!1;he()&&(window.addEventListener("werkplaats",Uc),Uc());Mt("inhoud").replaceChildren();gw=xp(fw);he()&&window.addEventListener("andere-bladzijde",hw,{once:!0});document.documentElement.dataset.klaar="ja"});Ee();Ui();typeof DecompressionStream>"u"?Mt("te-oud").hidden=!1:Vc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Tm(),Mm))});})();
